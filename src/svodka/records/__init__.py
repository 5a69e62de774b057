"""The words that every room speaks. This room knows no other."""

from svodka.records.actor import Actor, ActorKind, Alias, Cast, LinkRule, Mention
from svodka.records.annotated import Annotated, Morph, Name, NameKind, Quotation, Sentence, Token
from svodka.records.brief import Brief, BriefItem, Line, LineKind
from svodka.records.document import Document
from svodka.records.errors import BadBodies, MissingData, StoreError, SvodkaError, UnknownEval, UnknownId
from svodka.records.facts import Fact, Slot
from svodka.records.ids import content_id
from svodka.records.issue import Issue, IssueCode
from svodka.records.judgement import Judged, Judgement
from svodka.records.place import Place, PlaceCandidate, PlaceKind, PlacePrecision
from svodka.records.quantity import Bound, Quantity, Role
from svodka.records.reading import Reading
from svodka.records.spans import Span, quoted
from svodka.records.statement import OUTLET, UNNAMED, Act, Basis, Carrier, Chain, Maker, Mode, Statement
from svodka.records.story import (
    Account,
    Claim,
    Collapse,
    CollapseKind,
    Comparison,
    Edge,
    EdgeKind,
    Evidence,
    Node,
    NodeKind,
    Origin,
    Passage,
    PassageKind,
    Provenance,
    Reprint,
    ReprintKind,
    Response,
    SharedPassages,
    Story,
)
from svodka.records.story_change import StoryChange, StoryLink
from svodka.records.when import Precision, When

__all__ = [
    "OUTLET",
    "UNNAMED",
    "Account",
    "Act",
    "Actor",
    "ActorKind",
    "Alias",
    "Annotated",
    "BadBodies",
    "Basis",
    "Bound",
    "Brief",
    "BriefItem",
    "Carrier",
    "Cast",
    "Chain",
    "Claim",
    "Collapse",
    "CollapseKind",
    "Comparison",
    "Document",
    "Edge",
    "EdgeKind",
    "Evidence",
    "Fact",
    "Issue",
    "IssueCode",
    "Judged",
    "Judgement",
    "Line",
    "LineKind",
    "LinkRule",
    "Maker",
    "Mention",
    "MissingData",
    "Mode",
    "Morph",
    "Name",
    "NameKind",
    "Node",
    "NodeKind",
    "Origin",
    "Passage",
    "PassageKind",
    "Place",
    "PlaceCandidate",
    "PlaceKind",
    "PlacePrecision",
    "Precision",
    "Provenance",
    "Quantity",
    "Quotation",
    "Reading",
    "Reprint",
    "ReprintKind",
    "Response",
    "Role",
    "Sentence",
    "SharedPassages",
    "Slot",
    "Span",
    "Statement",
    "StoreError",
    "Story",
    "StoryChange",
    "StoryLink",
    "SvodkaError",
    "Token",
    "UnknownEval",
    "UnknownId",
    "When",
    "content_id",
    "quoted",
]
