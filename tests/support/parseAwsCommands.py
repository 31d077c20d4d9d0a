"""Parses commands with the AWS CLI's own parser and checks their parameters against the service's model.

Reads a JSON array of argument arrays (without `aws`) and writes an array of objects: `calls` are the operations that
the command would have called, as `service:Operation`, and `error` is what the CLI says instead. Nothing is sent:
the answer is made up here.
"""
import contextlib
import io
import json
import os
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
from awscli.clidriver import create_clidriver


calls = []


# https://botocore.amazonaws.com/v1/documentation/api/latest/topics/events.html: what a handler of `before-call` gives
# back is taken for the answer. The parameters have been checked by then.
def answer(model, **_):
    calls.append(f"{model.service_model.service_name}:{model.name}")
    return AWSResponse("", 200, {}, None), {"ResponseMetadata": {"HTTPStatusCode": 200}}


driver = create_clidriver()
driver.session.register("before-call", answer)


def parse(argv):
    calls.clear()
    said = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        try:
            code = driver.main(argv)
        except SystemExit as exit:
            code = exit.code
    return {"calls": list(calls), "error": said.getvalue().strip()[:2000] if code else ""}


json.dump([parse(argv) for argv in json.load(sys.stdin)], sys.stdout)
