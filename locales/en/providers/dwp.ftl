name = Department for Work and Pensions
