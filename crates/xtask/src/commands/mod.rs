//! One file for each command.

mod bench;
mod build;
mod e2e;
mod gallery;
mod lighthouse;
mod serve;
mod stage_packs;
mod test;
mod waits;

pub(crate) use self::bench::bench;
pub(crate) use self::build::build;
pub(crate) use self::e2e::e2e;
pub(crate) use self::gallery::gallery;
pub(crate) use self::lighthouse::lighthouse;
pub(crate) use self::serve::serve;
pub(crate) use self::stage_packs::stage_packs;
pub(crate) use self::test::test;
pub(crate) use self::waits::waits;
