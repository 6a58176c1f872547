//! The tools that building and testing need, each installed once per user and version.

mod cache;
mod cargo_tool;
mod npm_packages;
mod rust_parts;
mod site_tools;

pub(crate) use self::cache::Cache;
pub(crate) use self::cargo_tool::{CARGO_DENY, CargoTool, GECKODRIVER, TYPOS};
pub(crate) use self::npm_packages::NpmPackages;
pub(crate) use self::rust_parts::{WASM, ensure_component, ensure_wasm_target};
pub(crate) use self::site_tools::SiteTools;
