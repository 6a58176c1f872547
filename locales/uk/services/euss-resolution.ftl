name = Лінія програми EU Settlement Scheme (EU Settlement Scheme Resolution Centre)
what = Лінія Міністерства внутрішніх справ (Home Office) для питань про облікові записи та програму EU Settlement Scheme.
who = Громадяни країн ЄС і деяких сусідніх країн та їхні сім’ї.
note = Дзвінок коштує стільки ж, як звичайний дзвінок.
