//! The compiler from the outside: files in, faults and content out.

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
mod places;
#[cfg(test)]
mod support;
