"""Parses commands with the AWS CLI's own parser and checks their parameters against the service's model.

Reads a JSON array of argument arrays (without `aws`) and writes an array of objects: `calls` are the operations that
the command would have called, as `service:Operation`, `error` is what the CLI says instead, and `printed` what it makes
of an answer that has every member the model knows. Nothing is sent: the answer is made up here.
"""
import contextlib
import io
import json
import os
import re
import sys

os.environ.update(
    AWS_ACCESS_KEY_ID="none",
    AWS_SECRET_ACCESS_KEY="none",
    AWS_DEFAULT_REGION="us-east-1",
    AWS_CONFIG_FILE=os.path.join(os.path.dirname(__file__), "none"),
    AWS_SHARED_CREDENTIALS_FILE=os.path.join(os.path.dirname(__file__), "none"),
    AWS_EC2_METADATA_DISABLED="true",
    AWS_PAGER="",
)

from awscli.botocore.awsrequest import AWSResponse
from awscli.botocore.utils import ArgumentGenerator
from awscli.clidriver import create_clidriver


calls = []


# https://botocore.amazonaws.com/v1/documentation/api/latest/topics/events.html: what a handler of `before-call` gives
# back is taken for the answer. The parameters have been checked by then.
def answer(model, **_):
    calls.append(f"{model.service_model.service_name}:{model.name}")
    members = {} if model.output_shape is None else ArgumentGenerator(True).generate_skeleton(model.output_shape)
    # Without the marks of a next page, of which there would be no end.
    last = {name: value for name, value in members.items() if not re.search("token|marker|truncated", name, re.I)}
    return AWSResponse("", 200, {}, None), {**last, "ResponseMetadata": {"HTTPStatusCode": 200}}


loader = create_clidriver().session.get_component("data_loader")


def parse(argv):
    calls.clear()
    # A driver of its own for each, as for each start of the CLI; they share the models of the services, which are large.
    driver = create_clidriver()
    driver.session.register_component("data_loader", loader)
    driver.session.register("before-call", answer)
    said = io.StringIO()
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
        try:
            code = driver.main(argv)
        except SystemExit as exit:
            code = exit.code
    return {
        "calls": list(calls),
        "error": said.getvalue().strip()[:2000] if code else "",
        "printed": printed.getvalue().strip(),
    }


json.dump([parse(argv) for argv in json.load(sys.stdin)], sys.stdout)
