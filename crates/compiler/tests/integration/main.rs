//! The compiler from the outside: files in, faults and content out.

#[cfg(test)]
mod bad_input;
mod calendars;
#[cfg(test)]
mod emitted;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod invariants;
#[cfg(test)]
mod lints;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod places;
#[cfg(test)]
mod schema_scope;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod support;
#[cfg(test)]
mod yaml;
