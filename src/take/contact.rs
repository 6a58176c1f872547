//! A place as a contact file (vCard 3.0, RFC 2426): the version that old phones read too.

use waymark_model::{PhoneKind, Service};

use super::content_line::{escaped, line};

/// A contact file of a place with this name.
#[must_use]
pub fn contact(name: &str, service: &Service) -> String {
    let name = escaped(name);
    let mut file = line("BEGIN", "VCARD");
    file += &line("VERSION", "3.0");
    // The format wants the parts of a person's name. A place has none, and programs show the next line.
    file += &line("N", &format!("{name};;;;"));
    file += &line("FN", &name);
    file += &line("ORG", &name);
    for phone in &service.phones {
        file += &line(telephone(phone.kind), &phone.number.dialled());
    }
    for email in &service.emails {
        file += &line("EMAIL;TYPE=INTERNET", &escaped(email));
    }
    if let Some(address) = &service.address {
        let street = escaped(&address.lines.as_slice().join(", "));
        let postcode = escaped(address.postcode.as_deref().unwrap_or_default());
        file += &line("ADR;TYPE=WORK", &format!(";;{street};;;{postcode};"));
    }
    if let Some(web) = &service.web {
        // An address of the web is a value of its own kind: it is not a text, and nothing in it is marked.
        file += &line("URL", web);
    }
    file += &line("END", "VCARD");
    file
}

/// The name of the file.
#[must_use]
pub fn file_name(service: &Service) -> String {
    format!("{}.vcf", service.id)
}

fn telephone(kind: PhoneKind) -> &'static str {
    match kind {
        PhoneKind::Call => "TEL;TYPE=WORK,VOICE",
        PhoneKind::Text | PhoneKind::Whatsapp => "TEL;TYPE=WORK,CELL",
        PhoneKind::Relay => "TEL;TYPE=WORK",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use waymark_model::{
        Address, Basis, Confidence, Hours, NeedId, NonEmpty, Phone, PhoneNumber, ProviderId, ServiceId, SourceId,
    };

    use super::*;

    fn place() -> Service {
        let phone = |number, kind| Phone { number: PhoneNumber::parse(number).unwrap(), kind };
        let lines = NonEmpty::new(vec!["Hall 2; rear".to_owned(), "1 High Street".to_owned()]).unwrap();
        Service {
            id: ServiceId::parse("advice-desk").unwrap(),
            provider: ProviderId::parse("advisers").unwrap(),
            area: None,
            needs: NonEmpty::new(vec![NeedId::parse("a-lawyer").unwrap()]).unwrap(),
            adviser: true,
            serves: None,
            phones: vec![phone("024 7600 0000", PhoneKind::Call), phone("07306 017999", PhoneKind::Whatsapp)],
            emails: vec!["desk@example.org".to_owned()],
            web: Some("https://example.org/desk?a=1,2".to_owned()),
            address: Some(Address { lines, postcode: Some("CV1 1AA".to_owned()) }),
            hours: Hours::NotKnown,
            languages: Vec::new(),
            access: Vec::new(),
            audience: Vec::new(),
            cost: None,
            bring: Vec::new(),
            basis: Basis {
                sources: NonEmpty::new(vec![SourceId::parse("page").unwrap()]).unwrap(),
                confidence: Confidence::High,
            },
            checked: date(2026, 11, 1),
            review_by: date(2027, 11, 1),
        }
    }

    #[test]
    fn a_contact_says_how_to_reach_the_place() {
        let expected = "\
            BEGIN:VCARD\r\n\
            VERSION:3.0\r\n\
            N:Advice\\, free;;;;\r\n\
            FN:Advice\\, free\r\n\
            ORG:Advice\\, free\r\n\
            TEL;TYPE=WORK,VOICE:02476000000\r\n\
            TEL;TYPE=WORK,CELL:07306017999\r\n\
            EMAIL;TYPE=INTERNET:desk@example.org\r\n\
            ADR;TYPE=WORK:;;Hall 2\\; rear\\, 1 High Street;;;CV1 1AA;\r\n\
            URL:https://example.org/desk?a=1,2\r\n\
            END:VCARD\r\n";
        assert_eq!(contact("Advice, free", &place()), expected);
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let place = Service { phones: Vec::new(), emails: Vec::new(), web: None, address: None, ..place() };
        let file = contact("Advice", &place);
        for field in ["TEL", "EMAIL", "ADR", "URL"] {
            assert!(!file.contains(field), "{field}: {file}");
        }
        assert_eq!(file_name(&place), "advice-desk.vcf");
    }

    #[test]
    fn a_long_name_in_another_script_is_folded_and_whole() {
        let name = "مركز المشورة القانونية للقادمين الجدد في مدينة كوفنتري";
        let file = contact(name, &place());
        assert!(file.lines().all(|line| line.len() <= 75));
        assert!(file.replace("\r\n ", "").contains(&format!("FN:{name}\r\n")));
    }
}
