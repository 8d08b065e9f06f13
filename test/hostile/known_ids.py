"""Lets Schemathesis reach what exists: most of what it makes up is sent with ids and bodies of the organization."""

import json
import os
import random

import schemathesis

with open(os.environ["WELL_FORMED_REQUESTS"], encoding="utf-8") as file:
    GIVEN = json.load(file)
REQUESTS = GIVEN["requests"]
COOKIES = GIVEN["cookies"]


def well_formed(context):
    raw = context.operation.definition.raw
    return REQUESTS.get(raw.get("operationId"), {})


def dice(value):
    """The same for the same value, so that a seed says what was sent."""
    return random.Random(repr(value)).random()


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    known = well_formed(context).get("params", {})
    if path_parameters and dice(path_parameters) < 0.9:
        return {**path_parameters, **{name: known[name] for name in path_parameters if name in known}}
    return path_parameters


@schemathesis.hook
def map_body(context, body):
    known = well_formed(context).get("body")
    if not isinstance(body, dict) or not isinstance(known, dict) or dice(body) > 0.7:
        return body
    if not body or not known:
        return body
    # Everything is as it should be, but one place.
    name = random.Random(repr(body)).choice(sorted(body, key=str))
    return {**known, name: body[name]}


@schemathesis.hook
def before_call(context, case, kwargs):
    sent = (case.operation.label, case.path_parameters, case.query, case.body)
    cookie = random.Random(repr(sent)).choice(COOKIES)
    if cookie:
        case.headers = {**(case.headers or {}), "Cookie": cookie}
