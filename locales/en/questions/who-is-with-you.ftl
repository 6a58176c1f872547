title = Who is with you?
hint = Add the people who live with you here. No names, only who they are and about how old.
why = Some help is for a child, a young person or an older person. Your plan then says who each part is for. There is extra care and extra help during pregnancy.
