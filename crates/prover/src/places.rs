//! Where people are sent.

use std::collections::BTreeSet;

use waymark_engine::lowered::{FactIndex, Node};
use waymark_model::{Area, Deadline, NeedId, Right, RightAnswer, Service};

use crate::sat::Lit;
use crate::sight::Sight;

impl Sight<'_, '_> {
    /// Where a service is among the places of a plan for an area.
    pub(crate) fn place(&mut self, area: &Area, service: &Service) -> Lit {
        if service.area.as_ref().is_some_and(|other| *other != area.id) {
            return self.circuit.never();
        }
        let content = self.rules.content();
        let mut reasons = Vec::new();
        for alert in content.alerts.values().filter(|alert| alert.signposts.iter().any(|id| *id == service.id)) {
            reasons.push(self.raised(alert));
        }
        for deadline in
            content.deadlines.values().filter(|deadline| deadline.signposts.iter().any(|id| *id == service.id))
        {
            reasons.push(self.shown(deadline));
        }
        for scheme in content.schemes.values().filter(|scheme| scheme.signposts.iter().any(|id| *id == service.id)) {
            reasons.push(self.in_sight(scheme));
        }
        for right in content.rights.values().filter(|right| right.signposts.iter().any(|id| *id == service.id)) {
            reasons.push(self.bears_on(right));
        }
        reasons.push(self.needed(service.needs.iter()));
        if area.fallback.iter().any(|id| *id == service.id) {
            reasons.push(self.circuit.always());
        }
        let reason = self.circuit.any(reasons);
        let barred = service.serves.as_ref().map_or(self.circuit.never(), |serves| self.truth(serves).not_met);
        self.circuit.all([reason, !barred])
    }

    /// Where a service is among the places and helps with a need that the person named.
    pub(crate) fn helping_place(&mut self, area: &Area, service: &Service) -> Lit {
        let (place, needed) = (self.place(area, service), self.needed(service.needs.iter()));
        self.circuit.all([place, needed])
    }

    /// Where a deadline is on the plan: sure to concern the person, or still unknown with nothing left to ask about it.
    pub(crate) fn shown(&mut self, deadline: &Deadline) -> Lit {
        let node = self.rules.node(&deadline.when);
        let (truth, dated) = (self.person.truth(self.circuit, &node), self.dated(deadline));
        let (unknown, asks) = (truth.open(self.circuit), self.still_asks(&node, true));
        let settled = self.circuit.all([unknown, !asks]);
        let concerns = self.circuit.any([truth.met, settled]);
        self.circuit.all([concerns, dated])
    }

    /// Where a right bears on what the person needs; when they named no need, where it is known to be open to them.
    fn bears_on(&mut self, right: &Right) -> Lit {
        let needed = self.needed(right.needs.iter());
        let every: BTreeSet<&NeedId> = self.rules.content().needs.keys().collect();
        let some_need = self.needed(every);
        let open = [self.answer(right, Some(RightAnswer::Yes)), self.answer(right, Some(RightAnswer::Conditional))];
        let open = self.circuit.any(open);
        let by_itself = self.circuit.all([!some_need, open]);
        self.circuit.any([needed, by_itself])
    }

    /// Where the person named one of these needs.
    fn needed<'n>(&mut self, needs: impl IntoIterator<Item = &'n NeedId>) -> Lit {
        let fact = self.rules.content().needs_fact.as_ref().and_then(|id| self.rules.fact(id, None));
        let Some((fact, told)) = fact.and_then(|fact| Some((fact, self.person.told(fact)?))) else {
            return self.circuit.never();
        };
        let named: Vec<Lit> = needs.into_iter().filter_map(|need| told.tick(need.as_str())).collect();
        let (named, used) = (self.circuit.any(named), self.person.used(self.circuit, fact));
        self.circuit.all([named, used])
    }

    /// Where an unknown condition has an unknown part whose fact was not told and can still be asked; or, unless `asked`,
    /// that no question asks for either.
    fn still_asks(&mut self, node: &Node, asked: bool) -> Lit {
        let unknown = self.person.truth(self.circuit, node).open(self.circuit);
        let parts = match node {
            Node::All(parts) | Node::Any(parts) | Node::AtLeast(_, parts) => {
                parts.iter().map(|part| self.still_asks(part, asked)).collect()
            }
            Node::Not(part) => vec![self.still_asks(part, asked)],
            Node::Atom(fact, _) => self.fact_to_ask(*fact, asked),
            Node::Uncovered => Vec::new(),
        };
        let parts = self.circuit.any(parts);
        self.circuit.all([unknown, parts])
    }

    fn fact_to_ask(&mut self, fact: FactIndex, asked: bool) -> Vec<Lit> {
        let counts = !asked || self.rules.is_asked(fact);
        let open = if counts { !self.person.known(self.circuit, fact) } else { self.circuit.never() };
        let Some(gate) = self.rules.gate(fact).cloned() else { return vec![open] };
        let first = self.still_asks(&gate, false);
        let met = self.person.truth(self.circuit, &gate).met;
        let can_be_asked = self.circuit.any([met, first]);
        vec![self.circuit.all([open, can_be_asked]), self.still_asks(&gate, asked)]
    }
}
