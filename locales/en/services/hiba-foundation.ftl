name = Hiba Foundation
what = Support for women who are hurt or controlled by a partner.
who = Women.
