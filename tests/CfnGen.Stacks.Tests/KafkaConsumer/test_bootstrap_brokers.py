"""Runs the function behind the custom resource of kafka's template with botocore's stubs: whatever happens, CloudFormation gets one answer.

By hand, from the root of the repository: python3 -m unittest discover -s tests/CfnGen.Stacks.Tests/KafkaConsumer
"""

import contextlib
import importlib.util
import io
import os
import pathlib
import sys
import types
import unittest
from unittest import mock

import boto3
from botocore.exceptions import ConnectTimeoutError
from botocore.stub import Stubber

REPOSITORY = pathlib.Path(__file__).parents[3]
SOURCE = REPOSITORY / "src/CfnGen.Stacks/KafkaConsumer/bootstrap_brokers.py"
CLUSTER = "arn:aws:kafka:eu-west-1:123456789012:cluster/kafka/4f6e1f2a-0000-4000-8000-1234567890ab-2"
ADDRESSES = "b-1.kafka.eu-west-1.amazonaws.com:9098,b-2.kafka.eu-west-1.amazonaws.com:9098"

ACCOUNT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}


class BootstrapBrokers(unittest.TestCase):
    def setUp(self):
        environment = mock.patch.dict(os.environ, ACCOUNT)
        environment.start()
        self.addCleanup(environment.stop)
        self.answers = []
        self.function = load(self.answers)
        self.client = boto3.client("kafka")
        self.kafka = Stubber(self.client)
        self.kafka.activate()
        self.addCleanup(self.kafka.deactivate)
        clients = mock.patch.object(self.function.boto3, "client", return_value=self.client)
        self.asked = clients.start()
        self.addCleanup(clients.stop)

    def test_answers_a_creation_with_the_addresses(self):
        self.given_brokers({"BootstrapBrokerStringSaslIam": ADDRESSES})

        self.run_function(request("Create"))

        self.assert_answered("SUCCESS", {"SaslIam": ADDRESSES})

    def test_asks_again_when_it_is_updated(self):
        self.given_brokers({"BootstrapBrokerStringSaslIam": ADDRESSES})

        self.run_function(request("Update", PhysicalResourceId="as-before"))

        self.assert_answered("SUCCESS", {"SaslIam": ADDRESSES})

    def test_keeps_its_physical_id(self):
        self.given_brokers({"BootstrapBrokerStringSaslIam": ADDRESSES})
        self.given_brokers({"BootstrapBrokerStringSaslIam": ADDRESSES})

        self.run_function(request("Create"))
        self.run_function(request("Update", PhysicalResourceId=self.answers[0]["id"]))

        self.assertEqual(self.answers[0]["id"], "the-stack/BootstrapBrokers")
        self.assertEqual(self.answers[1]["id"], self.answers[0]["id"])

    def test_answers_a_deletion_without_asking_anybody(self):
        self.run_function(request("Delete", PhysicalResourceId="as-before"))

        self.assert_answered("SUCCESS", {})
        self.asked.assert_not_called()

    def test_answers_a_deletion_after_a_creation_that_failed(self):
        deletion = request("Delete", PhysicalResourceId="as-before")
        del deletion["ResourceProperties"]

        self.run_function(deletion)

        self.assert_answered("SUCCESS", {})

    def test_answers_with_the_reason_when_it_may_not_ask(self):
        self.kafka.add_client_error("get_bootstrap_brokers", "ForbiddenException", "not you")

        self.run_function(request("Create"))

        self.assert_answered("FAILED", {})
        self.assertIn("ForbiddenException", self.answers[0]["reason"])

    def test_answers_with_the_reason_when_it_is_throttled(self):
        self.kafka.add_client_error("get_bootstrap_brokers", "TooManyRequestsException", http_status_code=429)

        self.run_function(request("Update", PhysicalResourceId="as-before"))

        self.assert_answered("FAILED", {})
        self.assertIn("TooManyRequestsException", self.answers[0]["reason"])

    def test_answers_with_the_reason_when_nobody_answers(self):
        self.asked.side_effect = ConnectTimeoutError(endpoint_url="https://kafka.eu-west-1.amazonaws.com")

        self.run_function(request("Create"))

        self.assert_answered("FAILED", {})
        self.assertIn("ConnectTimeoutError", self.answers[0]["reason"])

    def test_answers_with_the_reason_when_the_cluster_takes_no_iam(self):
        self.given_brokers({"BootstrapBrokerStringTls": "b-1:9094"})

        self.run_function(request("Create"))

        self.assert_answered("FAILED", {})
        self.assertIn("sign in with IAM", self.answers[0]["reason"])

    def test_answers_with_the_reason_when_the_template_names_no_cluster(self):
        creation = request("Create")
        del creation["ResourceProperties"]["ClusterArn"]

        self.run_function(creation)

        self.assert_answered("FAILED", {})
        self.assertIn("ClusterArn", self.answers[0]["reason"])

    def test_gives_up_before_its_time_is_up(self):
        limits = self.function.QUICKLY

        longest = limits.retries["total_max_attempts"] * (limits.connect_timeout + limits.read_timeout)

        self.assertLessEqual(longest, 50)

    def given_brokers(self, brokers):
        self.kafka.add_response("get_bootstrap_brokers", brokers, {"ClusterArn": CLUSTER})

    def run_function(self, event):
        with contextlib.redirect_stdout(io.StringIO()):
            self.function.handler(event, None)

    def assert_answered(self, status, data):
        self.assertEqual([(answer["status"], answer["data"]) for answer in self.answers], [(status, data)])
        self.kafka.assert_no_pending_responses()


def request(kind, **more):
    return {
        "RequestType": kind,
        "StackId": "the-stack",
        "LogicalResourceId": "BootstrapBrokers",
        "ResourceProperties": {"ClusterArn": CLUSTER, "NumberOfBrokers": "2"},
    } | more


def load(answers):
    """The very file that is written into the template, with a stand-in for the module that Lambda puts beside inline code."""

    def send(event, context, status, data, physical_id=None, no_echo=False, reason=None):
        answers.append({"status": status, "data": data, "id": physical_id, "reason": reason})

    sys.dont_write_bytecode = True
    stand_in = types.ModuleType("cfnresponse")
    stand_in.SUCCESS, stand_in.FAILED, stand_in.send = "SUCCESS", "FAILED", send
    specification = importlib.util.spec_from_file_location("bootstrap_brokers", SOURCE)
    module = importlib.util.module_from_spec(specification)
    with mock.patch.dict(sys.modules, {"cfnresponse": stand_in}):
        specification.loader.exec_module(module)
    return module


if __name__ == "__main__":
    unittest.main()
