//! Parts of pages, one in each file: what is drawn is a function of what is given. They know no addresses: pages hand
//! them their links. They are plain functions: a component has a cost in bytes, and only what keeps a state needs one.

pub mod advice_places;
pub mod alert_card;
pub mod answer_list;
pub mod button;
pub mod calendar_button;
pub mod choice_rows;
pub mod contact_button;
pub mod criterion_list;
pub mod date_input;
pub mod deadline_card;
pub mod disclosure;
pub mod error_summary;
pub mod field;
pub mod field_group;
pub mod icon;
pub mod language_picker;
pub mod leave_link;
pub mod mark;
pub mod notice;
pub mod opening_hours;
pub mod outcome_mark;
pub mod outside_link;
pub mod page_heading;
pub mod phone_list;
pub mod point_list;
pub mod review_notice;
pub mod right_card;
pub mod scheme_body;
pub mod service_details;
pub mod source_list;
pub mod subheading;
pub mod text_input;
pub mod truth_mark;
pub mod words;
pub mod working;
