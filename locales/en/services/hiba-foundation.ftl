name = Hiba Foundation
what = Support for women who are hurt or controlled by a partner.
who = Women.
note = The call costs the same as a normal call.
