"""Runs the function that the queue worker's template carries, against moto, a stand-in for AWS.

By hand, from the root of the repository: python3 -m unittest discover -s tests/CfnGen.Stacks.Tests/QueueWorker
"""

import contextlib
import importlib.util
import io
import json
import os
import pathlib
import sys
import time
import unittest
from datetime import datetime, timezone
from unittest import mock

import boto3
from botocore.exceptions import ClientError
from botocore.stub import Stubber
from moto import mock_aws

REPOSITORY = pathlib.Path(__file__).parents[3]
SOURCE = REPOSITORY / "src/CfnGen.Stacks/QueueWorker/backlog_per_task.py"

# What the template gives the function; the queue's address is added when there is a queue.
ENVIRONMENT = {
    "CLUSTER": "vouchers",
    "SERVICE": "checker",
    "METRIC_NAMESPACE": "queue-worker",
    "METRIC_NAME": "BacklogPerTask",
    "METRIC_UNIT": "Count",
    "METRIC_DIMENSIONS": '{"ClusterName": "vouchers", "ServiceName": "checker"}',
}

ACCOUNT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_SESSION_TOKEN": "testing",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}


class BacklogPerTask(unittest.TestCase):
    def setUp(self):
        self.set_environment(**ACCOUNT, **ENVIRONMENT)
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        self.function = load()

    def test_divides_the_waiting_messages_by_the_running_tasks(self):
        self.given_queue(messages=15)
        self.given_service(running=10)

        self.run_function()

        self.assertEqual(self.published(), [1.5])

    def test_publishes_under_the_name_that_the_policy_looks_for(self):
        self.given_queue(messages=3)
        self.given_service(running=1)

        self.run_function()

        metric = self.metrics()[0]
        self.assertEqual(metric["Namespace"], "queue-worker")
        self.assertEqual(metric["MetricName"], "BacklogPerTask")
        self.assertCountEqual(
            metric["Dimensions"],
            [{"Name": "ClusterName", "Value": "vouchers"}, {"Name": "ServiceName", "Value": "checker"}],
        )

    def test_publishes_in_the_unit_that_the_policy_looks_for_and_in_the_minute_of_the_rule(self):
        self.given_queue(messages=3)
        self.given_service(running=1)
        with Stubber(self.function.cloudwatch) as cloudwatch:
            cloudwatch.add_response("put_metric_data", {}, {"Namespace": "queue-worker", "MetricData": [datum(3.0)]})

            self.run_function(at="2026-03-01T12:30:59Z")

            cloudwatch.assert_no_pending_responses()

    def test_finds_the_backlog_of_the_document(self):
        self.given_queue(messages=0)
        self.given_service(running=10)
        with Stubber(self.function.sqs) as sqs:
            sqs.add_response("get_queue_attributes", {"Attributes": {"ApproximateNumberOfMessages": "1500"}})

            self.run_function()

        self.assertEqual(self.published(), [150])

    def test_hears_of_the_slowest_failures_before_its_time_is_up(self):
        config = self.function.CONFIG

        longest = 3 * config.retries["total_max_attempts"] * (config.connect_timeout + config.read_timeout)

        self.assertLess(longest, 30)

    def test_says_zero_for_an_empty_queue(self):
        self.given_queue(messages=0)
        self.given_service(running=2)

        self.run_function()

        self.assertEqual(self.published(), [0])

    def test_leaves_out_the_messages_that_workers_have_in_hand(self):
        self.given_queue(messages=5)
        self.given_service(running=1)
        boto3.client("sqs").receive_message(QueueUrl=os.environ["QUEUE_URL"], MaxNumberOfMessages=2)

        self.run_function()

        self.assertEqual(self.published(), [3])

    def test_counts_as_for_one_task_when_none_runs(self):
        self.given_queue(messages=7)
        self.given_service(running=0)

        self.run_function()

        self.assertEqual(self.published(), [7])

    def test_does_not_count_tasks_that_only_start(self):
        self.given_queue(messages=12)
        self.given_service(running=2, desired=6)

        self.run_function()

        self.assertEqual(self.published(), [6])

    def test_counts_more_tasks_than_one_page_of_a_list_holds(self):
        self.given_queue(messages=300)
        self.given_service(running=150)

        self.run_function()

        self.assertEqual(self.published(), [2])

    def test_writes_what_it_saw_to_its_log(self):
        self.given_queue(messages=15)
        self.given_service(running=10)

        log = self.run_function()

        self.assertEqual(json.loads(log), {"messages": 15, "tasks": 10, "backlog_per_task": 1.5})

    def test_fails_without_its_service(self):
        self.given_queue(messages=1)
        boto3.client("ecs").create_cluster(clusterName="vouchers")

        with self.assertRaisesRegex(LookupError, "The cluster vouchers has no active service checker"):
            self.run_function()

        self.assertEqual(self.published(), [])

    def test_fails_with_a_service_that_was_deleted(self):
        self.given_queue(messages=1)
        self.given_service(running=1)
        boto3.client("ecs").delete_service(cluster="vouchers", service="checker", force=True)

        with self.assertRaises(LookupError):
            self.run_function()

        self.assertEqual(self.published(), [])

    def test_fails_without_its_queue(self):
        self.set_environment(QUEUE_URL="https://sqs.eu-west-1.amazonaws.com/123456789012/absent")
        self.given_service(running=1)

        with self.assertRaises(ClientError):
            self.run_function()

        self.assertEqual(self.published(), [])

    def test_fails_when_the_queue_is_throttled(self):
        self.given_queue(messages=1)
        self.given_service(running=1)
        with Stubber(self.function.sqs) as sqs:
            sqs.add_client_error("get_queue_attributes", "RequestThrottled", http_status_code=403)

            with self.assertRaisesRegex(ClientError, "RequestThrottled"):
                self.run_function()

        self.assertEqual(self.published(), [])

    def test_fails_when_the_service_is_throttled(self):
        self.given_queue(messages=1)
        with Stubber(self.function.ecs) as ecs:
            ecs.add_client_error("describe_services", "ThrottlingException", http_status_code=400)

            with self.assertRaisesRegex(ClientError, "ThrottlingException"):
                self.run_function()

        self.assertEqual(self.published(), [])

    def test_fails_when_the_metric_is_not_taken(self):
        self.given_queue(messages=1)
        self.given_service(running=1)
        with Stubber(self.function.cloudwatch) as cloudwatch:
            cloudwatch.add_client_error("put_metric_data", "AccessDenied", http_status_code=403)

            with self.assertRaisesRegex(ClientError, "AccessDenied"):
                self.run_function()

    def test_fails_without_one_of_its_variables(self):
        for variable in [*ENVIRONMENT, "QUEUE_URL"]:
            with self.subTest(variable), mock_aws():
                self.given_queue(messages=1)
                self.given_service(running=1)
                with mock.patch.dict(os.environ):
                    del os.environ[variable]

                    with self.assertRaisesRegex(KeyError, variable):
                        self.run_function()

                self.assertEqual(self.published(), [])

    def set_environment(self, **variables):
        patch = mock.patch.dict(os.environ, variables)
        patch.start()
        self.addCleanup(patch.stop)

    def given_queue(self, messages):
        sqs = boto3.client("sqs")
        url = sqs.create_queue(QueueName="vouchers")["QueueUrl"]
        for first in range(0, messages, 10):
            batch = [{"Id": str(number), "MessageBody": "a voucher"} for number in range(first, min(first + 10, messages))]
            sqs.send_message_batch(QueueUrl=url, Entries=batch)
        self.set_environment(QUEUE_URL=url)

    def given_service(self, running, desired=None):
        ecs = boto3.client("ecs")
        ecs.create_cluster(clusterName="vouchers")
        ecs.register_task_definition(family="checker", containerDefinitions=[{"name": "worker", "image": "worker:1", "memory": 512}])
        with mock.patch.dict(os.environ, {"MOTO_ECS_SERVICE_RUNNING": str(running)}):
            ecs.create_service(cluster="vouchers", serviceName="checker", taskDefinition="checker", desiredCount=running if desired is None else desired)

    def run_function(self, at=None):
        """As the rule does it, now or at another time."""
        event = {"time": at or datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")}
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            self.function.handler(event, None)
        return output.getvalue()

    @staticmethod
    def metrics():
        return boto3.client("cloudwatch").list_metrics(Namespace=ENVIRONMENT["METRIC_NAMESPACE"])["Metrics"]

    def published(self):
        """Every value of the last hour, whatever its name."""
        cloudwatch = boto3.client("cloudwatch")
        now = int(time.time())
        values = []
        for metric in self.metrics():
            points = cloudwatch.get_metric_statistics(
                **metric, StartTime=now - 3600, EndTime=now + 60, Period=60, Statistics=["Sum"]
            )
            values += [point["Sum"] for point in points["Datapoints"]]
        return values


def datum(value):
    return {
        "MetricName": "BacklogPerTask",
        "Dimensions": [{"Name": "ClusterName", "Value": "vouchers"}, {"Name": "ServiceName", "Value": "checker"}],
        "Timestamp": datetime(2026, 3, 1, 12, 30, tzinfo=timezone.utc),
        "Unit": "Count",
        "Value": value,
    }


def load():
    """The very file that is written into the template, imported anew for each test."""
    sys.dont_write_bytecode = True
    specification = importlib.util.spec_from_file_location("backlog_per_task", SOURCE)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


if __name__ == "__main__":
    unittest.main()
