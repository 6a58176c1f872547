name = British Red Cross
