title = School
case-child = Children can go to school.
case-with-a-child = Parents can learn beside them.
