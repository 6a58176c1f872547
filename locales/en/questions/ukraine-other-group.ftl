title = Are you in one of the other Ukraine groups?
why = The extension rules also name some smaller groups.
hint = One group has special permission given outside the usual rules because of the war. One is the partner or child of a Ukrainian with such permission or on a scheme. One is a child born in the UK after { $ukraine-child-born-after } to a Ukrainian parent on a scheme.
find-out = Look at the letter or email that gave you permission, or ask a Ukraine adviser.
