"""What every result has in common: frozen, printable, the notice first, feelings dumped as cards."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer, WithJsonSchema

from ..showing import Shown
from .models import Feeling, FeelingCard


def _card(feeling: Feeling) -> dict[str, str]:
    return feeling.card.model_dump()


# The return type is not the model itself: pydantic 2.14 cannot define a model twice inside one serializer.
FeelingOnCard = Annotated[
    Feeling,
    PlainSerializer(_card, return_type=dict[str, str]),
    WithJsonSchema(FeelingCard.model_json_schema(), mode="serialization"),
]
"""A feeling inside a result: the whole entry as an attribute, its card when dumped."""


class Result(Shown, BaseModel):
    """The base of results. Results with a ``notice`` declare it first, so that it is first in JSON as well."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, serialize_by_alias=True)

    def __str__(self) -> str:
        return Shown.__str__(self)
