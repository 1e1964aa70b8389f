"""What becomes of blame, and of what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emolex import InvalidOptionError, InvalidTextError, Rewrite, UnknownWordError, rewrite
from emolex.lexicon import default_lexicon
from emolex.rewriting.linting import faults
from emolex.rewriting.sentence import blame_words

# sentence -> the observation that must be kept, with its tense, person and negation
KERNELS = [
    ("You never lock the back door.", "you don't lock the back door"),
    ("You always hog the blankets.", "you hog the blankets"),
    ("You keep moving my tools", "you move my tools"),
    ("You kept interrupting me", "you interrupted me"),
    ("You don't answer when I call.", "you don't answer when I call"),
    ("You didn't thank my parents.", "you didn't thank my parents"),
    ("You cancelled on me again.", "you cancelled on me"),
    ("You've never once asked about my mum.", "you haven't asked about my mum"),
    ("Why do you always slam doors?", "you slam doors"),
    ("Why can't you ever be early?", "you're not early"),
    ("Why don't you ever cook?", "you don't cook"),
    ("u nvr reply 2 me", "you don't reply to me"),
    ("You're always late", "you're late"),
    ("She never read my letter", "she didn't read my letter"),
    ("He never calls", "he doesn't call"),
    ("My boss never thanks anyone", "my boss doesn't thank anyone"),
    ("They always leave me out of the chat", "they leave me out of the chat"),
    ("Honestly, you ALWAYS leave the damn lights on!!", "you leave the lights on"),
    ("you’re always on your phone", "you're on your phone"),
]
MISSING = [
    "You always ruin everything",
    "You're so careless.",
    "You're such a slob",
    "You idiot!",
    "You make me nervous.",
    "You embarrassed me",
    "It's your fault.",
    "He is lazy",
]
UNCHANGED = [
    "You never let me down",
    "You always make me laugh.",
    "You always know how to calm me.",
    "You are always so kind to my mother.",
    "Could you hand me the towel?",
    "Would you mind closing the window?",
    "Please don't forget the keys.",
    "When you don't text, I feel worried.",
    "I felt sad when our trip was canceled.",
    "I'm worn out.",
    "You arrived at ten past nine.",
    "She told me I never listen.",
    '"You ruin everything" is what my dad used to say.',
    "If you shout I will hang up.",
    "Stop touching me.",
    "Thanks for waiting.",
    "You can never have too many pens.",
    "The bus is always full.",
    "You never know.",
    "You always say the sweetest things.",
    "You don't always listen.",
    "You're not always late.",
    "You don't have to come.",
    "You don't need to worry.",
    "You promised to be home by six.",
    "",
    "   ",
]


@pytest.mark.parametrize(("sentence", "kernel"), KERNELS)
def test_the_kernel_keeps_what_was_said(sentence: str, kernel: str) -> None:
    result = rewrite(sentence)
    assert result.status == "rewritten"
    assert result.observation is not None
    assert result.observation.text == kernel
    assert result.observation.provenance == "stated"
    assert kernel in (result.text or "")


@pytest.mark.parametrize("sentence", MISSING)
def test_where_nothing_observable_is_left_it_asks(sentence: str) -> None:
    result = rewrite(sentence)
    assert result.status == "needs_event"
    assert "[what happened]" in (result.text or "")
    assert result.ask
    assert result.observation is not None
    assert result.observation.provenance == "placeholder"


@pytest.mark.parametrize("sentence", UNCHANGED)
def test_what_is_no_blame_is_left_alone(sentence: str) -> None:
    result = rewrite(sentence)
    assert (result.status, result.text) == ("unchanged", sentence)


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in KERNELS] + MISSING)
def test_a_rewrite_of_a_rewrite_changes_nothing(sentence: str) -> None:
    text = rewrite(sentence).text
    assert text is not None
    assert rewrite(text).text == text


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in KERNELS])
def test_results_keep_the_rules(sentence: str) -> None:
    result = rewrite(sentence)
    assert result.text is not None
    assert faults(result.text, blame_words(default_lexicon())) == []
    assert all(faults(text, blame_words(default_lexicon())) == [] for text in result.alternatives)


def test_the_famous_one() -> None:
    sentence = "You always ruin everything"
    assert rewrite(sentence).status == "needs_event"
    told = rewrite(sentence, event="you cancel plans last minute")
    assert told.text == "When you cancel plans last minute, I feel disappointed."
    assert told.feelings[0].provenance == "suggested"
    assert len(told.alternatives) >= 2
    owned = rewrite(sentence, event="you cancel plans last minute", style="trigger")
    assert owned.text == "When you cancel plans last minute, my fear of abandonment gets activated."


@pytest.mark.parametrize(
    ("event", "kernel"),
    [
        ("you were late", "When you were late, I felt"),
        ("he was an hour late yesterday", "When he was an hour late yesterday, I felt"),
        ("canceling plans", "When you cancel plans, I feel"),
        ("when you cancelled", "When you cancelled, I felt"),
        ("You always cancel plans", "When you cancel plans, I feel"),
        ("we missed the train", "When we missed the train, I felt"),
    ],
)
def test_events_as_people_type_them(event: str, kernel: str) -> None:
    assert (rewrite("You always ruin everything", event=event).text or "").startswith(kernel)


@pytest.mark.parametrize("event", ["you're lazy", "", "!!!", "you're such a mess"])
def test_a_verdict_is_no_event(event: str) -> None:
    assert rewrite("You always ruin everything", event=event).status == "needs_event"


def test_a_stated_feeling_is_kept_with_its_strength() -> None:
    result = rewrite("You make me so angry")
    assert (result.feelings[0].text, result.feelings[0].provenance) == ("so angry", "stated")
    assert "I feel so angry" in (result.text or "")


def test_the_persons_own_word_wins() -> None:
    result = rewrite("You never call", feeling="lonely")
    assert result.text == "When you don't call, I feel lonely."
    assert result.feelings[0].provenance == "stated"
    with pytest.raises(UnknownWordError):
        rewrite("You never call", feeling="xyzzy")


def test_a_reading_of_the_other_is_owned() -> None:
    assert (rewrite("You don't even like my cooking.").text or "").startswith("The story I tell myself is that")
    assert (rewrite("You never listen to me.").text or "").startswith("When it seems to me that")


def test_blame_of_oneself_is_met_kindly() -> None:
    for sentence in ("I'm such an idiot", "I always mess up everything", "It's all my fault"):
        result = rewrite(sentence)
        assert result.status == "self"
        assert "idiot" not in (result.text or "")


@pytest.mark.parametrize("sentence", ["Wow, nice of you to join us.", "Oh great, another late night."])
def test_sarcasm_is_not_guessed_at(sentence: str) -> None:
    assert (rewrite(sentence).status, rewrite(sentence).text) == ("uncertain", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "He hit me again",
        "You pushed me down the stairs.",
        "You grabbed my wrist.",
        "I'll make you regret this.",
        "I want to die",
    ],
)
def test_violence_and_crisis_are_no_matter_of_wording(sentence: str) -> None:
    result = rewrite(sentence)
    assert (result.status, result.text) == ("care", None)
    assert result.notice is not None
    assert str(result).split() == str(result.notice).split()


def test_the_event_is_screened_as_well() -> None:
    result = rewrite("You always ruin everything", event="he hit me")
    assert result.status == "care"
    assert result.notice is not None
    assert result.notice.source == "event"


def test_every_edit_points_at_the_original() -> None:
    sentence = "Why do you  ALWAYS slam doors? Typical."
    for edit in rewrite(sentence).edits:
        assert sentence[slice(*edit.span)] == edit.removed
        assert edit.why.endswith(".")


def test_requests_follow_from_the_words() -> None:
    assert rewrite("You never call me", request=True).request is not None
    assert "Would you be willing to call me?" in (rewrite("You never call me", request=True).text or "")
    assert rewrite("You hog the blankets all the time", request=True).request is None


def test_options_are_checked() -> None:
    with pytest.raises(InvalidOptionError):
        rewrite("You never call", style="loud")
    with pytest.raises(InvalidOptionError):
        rewrite("You never call", words="all")
    with pytest.raises(InvalidTextError):
        rewrite(None)  # type: ignore[arg-type]


@given(st.text(max_size=200))
def test_any_text_has_an_answer(text: str) -> None:
    result = rewrite(text)
    assert isinstance(result, Rewrite)
    assert Rewrite.model_json_schema(mode="serialization")
    assert result.model_dump_json().startswith('{"notice":')


@given(
    st.lists(
        st.sampled_from(
            "you always never don't why do i feel like he she my boss me the door late call ruin so and , . ?".split()
        ),
        max_size=12,
    )
)
def test_words_of_blame_in_any_order_keep_the_rules(words: list[str]) -> None:
    result = rewrite(" ".join(words))
    if result.status == "rewritten":
        assert faults(result.text or "", blame_words(default_lexicon())) == []
        assert rewrite(result.text or "").text == result.text
