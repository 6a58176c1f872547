name = Samaritans
what = شخص يستمع إليك، عن أي شيء، في أي وقت.
who = أي شخص.
