//! Reading a page aloud: which voice speaks, and what it is given to say. Pure; the browser does the speaking.

pub mod sentence;
pub mod voice;
