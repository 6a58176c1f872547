name = Has a council caseworker
