//! All shapes, by kind.

use std::collections::BTreeSet;

use crate::files::{FileId, Place};
use crate::source::{
    AlertShape, AreaShape, CalendarShape, DeadlineShape, FactShape, InvariantShape, Kind, LocaleShape,
    NamedConditionShape, NeedShape, Node, OwnerShape, PageShape, ParameterShape, ProviderShape, QuestionShape, Read,
    Reader, RightShape, Role, ScenarioShape, SchemeShape, ServiceShape,
};
use crate::stage::parse::ParsedYaml;

/// All shapes, by kind, each list in the order of paths.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    pub(crate) alerts: Vec<Filed<AlertShape>>,
    pub(crate) areas: Vec<Filed<AreaShape>>,
    pub(crate) calendars: Vec<Filed<CalendarShape>>,
    pub(crate) conditions: Vec<Filed<NamedConditionShape>>,
    pub(crate) deadlines: Vec<Filed<DeadlineShape>>,
    pub(crate) facts: Vec<Filed<FactShape>>,
    pub(crate) invariants: Vec<Filed<InvariantShape>>,
    pub(crate) locales: Vec<Filed<LocaleShape>>,
    pub(crate) needs: Vec<Filed<NeedShape>>,
    pub(crate) owners: Vec<Filed<OwnerShape>>,
    pub(crate) parameters: Vec<Filed<ParameterShape>>,
    pub(crate) providers: Vec<Filed<ProviderShape>>,
    pub(crate) questions: Vec<Filed<QuestionShape>>,
    pub(crate) rights: Vec<Filed<RightShape>>,
    pub(crate) scenarios: Vec<Filed<ScenarioShape>>,
    pub(crate) schemes: Vec<Filed<SchemeShape>>,
    pub(crate) services: Vec<Filed<ServiceShape>>,
    pub(crate) sources: Vec<Filed<PageShape>>,
    /// Files with a fault so far. Their shapes, if any, may lack a part.
    pub(crate) unsound: BTreeSet<FileId>,
}

/// A shape and the file it stands in.
#[derive(Debug)]
pub(crate) struct Filed<T> {
    pub(crate) file: FileId,
    /// What its id should be by the name of the file or, for an area, of the folder.
    pub(crate) name: String,
    /// The area it stands in, or the scheme of a scenario, by the name of the folder.
    pub(crate) folder: Option<String>,
    pub(crate) shape: T,
}

impl Shapes {
    /// Whether a file could be read whole.
    pub(crate) fn is_sound(&self, file: FileId) -> bool {
        !self.unsound.contains(&file)
    }

    /// What a named condition stands for.
    pub(crate) fn condition(&self, name: &str) -> Option<&NamedConditionShape> {
        self.conditions.iter().map(|filed| &filed.shape).find(|shape| shape.id.value.as_str() == name)
    }

    /// Reads a file as what its place says it is.
    pub(super) fn read(&mut self, file: &ParsedYaml, node: &Node, reader: &mut Reader<'_>) {
        let kind = match file.role {
            Role::Item { kind, .. } => kind,
            Role::Scenario { .. } => Kind::Scenario,
            Role::Locale { .. } => return Filed::read(&mut self.locales, file, node, reader),
            Role::AppWords { .. } | Role::ItemWords { .. } => return,
        };
        match kind {
            Kind::Alert => Filed::read(&mut self.alerts, file, node, reader),
            Kind::Area => Filed::read(&mut self.areas, file, node, reader),
            Kind::Calendar => Filed::read(&mut self.calendars, file, node, reader),
            Kind::Condition => Filed::read(&mut self.conditions, file, node, reader),
            Kind::Deadline => Filed::read(&mut self.deadlines, file, node, reader),
            Kind::Fact => Filed::read(&mut self.facts, file, node, reader),
            Kind::Invariant => Filed::read(&mut self.invariants, file, node, reader),
            Kind::Need => Filed::read(&mut self.needs, file, node, reader),
            Kind::Owner => Filed::read(&mut self.owners, file, node, reader),
            Kind::Parameter => Filed::read(&mut self.parameters, file, node, reader),
            Kind::Provider => Filed::read(&mut self.providers, file, node, reader),
            Kind::Question => Filed::read(&mut self.questions, file, node, reader),
            Kind::Right => Filed::read(&mut self.rights, file, node, reader),
            Kind::Scenario => Filed::read(&mut self.scenarios, file, node, reader),
            Kind::Scheme => Filed::read(&mut self.schemes, file, node, reader),
            Kind::Service => Filed::read(&mut self.services, file, node, reader),
            Kind::Source => Filed::read(&mut self.sources, file, node, reader),
        }
    }
}

impl<T: Read> Filed<T> {
    /// Reads a shape and files it.
    fn read(list: &mut Vec<Self>, file: &ParsedYaml, node: &Node, reader: &mut Reader<'_>) {
        let (name, folder) = match &file.role {
            Role::Item { name, area, .. } => (name.clone(), area.clone()),
            Role::Scenario { name, scheme } => (name.clone(), Some(scheme.clone())),
            Role::Locale { tag } | Role::AppWords { tag } | Role::ItemWords { tag, .. } => (tag.clone(), None),
        };
        list.extend(T::read(node, reader).map(|shape| Self { file: file.file, name, folder, shape }));
    }
}

impl<T> Filed<T> {
    /// The start of the file, for what is wrong with it as a whole.
    pub(crate) fn top(&self) -> Place {
        Place::top(self.file)
    }
}
