title = School and study
hint = School for children, college, or university.
