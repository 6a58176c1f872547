name = Central England Law Centre, Coventry
what = Free expert legal help: immigration and asylum, housing, benefits appeals, work, family and abuse, and modern slavery.
who = Adults in Coventry on a low income. For many problems there is a test of your income.
reach = Take the phone number from the Law Centre’s website. The office is opposite Coventry Combined Court.
note = The office has moved. Older pages give the wrong address. Together with the council, the Law Centre also helps overseas care workers.
