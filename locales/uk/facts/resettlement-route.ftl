name = Програма переселення
value-ukrs = UK Resettlement Scheme
value-community-sponsorship = Community Sponsorship: вас прийняла місцева група
value-mandate = Переселення Mandate: щоб приєднатися до близьких родичів
value-new-sponsorship = Один із нових шляхів зі спонсором: благодійна організація, університет або роботодавець
value-earlier-scheme = Давніша програма, наприклад Syrian або Gateway
