"""Runs the function that the template of kafka-consumer carries, against moto, a stand-in for AWS, and botocore's stubs where moto does no metric math.

By hand, from the root of the repository: python3 -m unittest discover -s tests/CfnGen.Stacks.Tests/KafkaConsumer
"""

import contextlib
import copy
import importlib.util
import io
import json
import os
import pathlib
import sys
import unittest
from datetime import datetime, timedelta, timezone
from unittest import mock

import boto3
from botocore.exceptions import ClientError
from botocore.stub import Stubber
from moto import mock_aws

REPOSITORY = pathlib.Path(__file__).parents[3]
SOURCE = REPOSITORY / "src/CfnGen.Stacks/KafkaConsumer/messages_per_consumer.py"
NOW = datetime(2026, 3, 1, 12, 30, tzinfo=timezone.utc)
MINUTE = timedelta(minutes=1)

# What the template gives the function: with the count of the containers themselves, and with that of another collector.
SDK = {
    "cluster": "streams",
    "service": "KafkaConsumerService",
    "source": {
        "namespace": "ECS/CloudWatch/Custom",
        "metric": "messages_produced_total",
        "dimensions": {"ClusterName": "streams", "TaskGroup": "service:KafkaProducerService"},
        "perSecond": "SUM([produced]) / 60",
        "delay": 60,
    },
    "target": {
        "namespace": "ECS/CloudWatch/Custom",
        "metric": "rate_messages_produced_average_1m",
        "dimensions": {"ClusterName": "streams", "ServiceName": "KafkaConsumerService"},
        "unit": "Count/Second",
    },
}
PROMETHEUS_TOTALS = copy.deepcopy(SDK)
PROMETHEUS_TOTALS["source"] |= {
    "namespace": "ECS/ContainerInsights/Prometheus",
    "perSecond": "IF(RATE(produced) < 0, 0, RATE(produced))",
}

ACCOUNT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_SESSION_TOKEN": "testing",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}


class MessagesPerConsumer(unittest.TestCase):
    def setUp(self):
        environment = mock.patch.dict(os.environ, ACCOUNT | {"SETTINGS": "settings"})
        environment.start()
        self.addCleanup(environment.stop)
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        self.function = load()
        self.cloudwatch = Stubber(self.function.cloudwatch)
        self.cloudwatch.activate()
        self.addCleanup(self.cloudwatch.deactivate)

    def test_publishes_the_rate_for_each_running_consumer(self):
        self.given(SDK, running=3)
        self.given_answer(SDK, "persecond / 3", {NOW - 2 * MINUTE: 22.5}, end=NOW - MINUTE)
        self.expect_published(22.5)

        rate, log = self.run_function()

        self.assertEqual(rate, 22.5)
        self.assertEqual(json.loads(log), {"tasks": 3, "messages_per_task": 22.5})

    def test_asks_for_the_growth_of_what_another_collector_counts(self):
        self.given(PROMETHEUS_TOTALS, running=2)
        self.given_answer(PROMETHEUS_TOTALS, "persecond / 2", {NOW - 2 * MINUTE: 32.5}, end=NOW - MINUTE)
        self.expect_published(32.5)

        rate, _ = self.run_function()

        self.assertEqual(rate, 32.5)

    def test_takes_the_last_minute_that_is_settled_and_not_the_one_before(self):
        self.given(SDK, running=1)
        self.given_answer(SDK, "persecond / 1", {NOW - 2 * MINUTE: 65.0, NOW - 3 * MINUTE: 130.0}, end=NOW - MINUTE)
        self.expect_published(65.0)

        rate, _ = self.run_function()

        self.assertEqual(rate, 65.0)

    def test_counts_as_for_one_task_when_none_runs(self):
        self.given(SDK, running=0)
        self.given_answer(SDK, "persecond / 1", {NOW - 2 * MINUTE: 65.0}, end=NOW - MINUTE)
        self.expect_published(65.0)

        rate, _ = self.run_function()

        self.assertEqual(rate, 65.0)

    def test_does_not_count_tasks_that_only_start(self):
        self.given(SDK, running=2, desired=5)
        self.given_answer(SDK, "persecond / 2", {NOW - 2 * MINUTE: 30.0}, end=NOW - MINUTE)
        self.expect_published(30.0)

        rate, _ = self.run_function()

        self.assertEqual(rate, 30.0)

    def test_publishes_a_zero_that_was_counted(self):
        self.given(SDK, running=1)
        self.given_answer(SDK, "persecond / 1", {NOW - 2 * MINUTE: 0.0}, end=NOW - MINUTE)
        self.expect_published(0.0)

        rate, _ = self.run_function()

        self.assertEqual(rate, 0.0)

    def test_publishes_nothing_when_nothing_was_counted(self):
        self.given(SDK, running=1)
        self.given_answer(SDK, "persecond / 1", {}, end=NOW - MINUTE)

        rate, log = self.run_function()

        self.assertIsNone(rate)
        self.assertEqual(json.loads(log), {"tasks": 1, "messages_per_task": None})

    def test_publishes_nothing_when_only_an_older_minute_was_counted(self):
        self.given(SDK, running=1)
        self.given_answer(SDK, "persecond / 1", {NOW - 3 * MINUTE: 65.0}, end=NOW - MINUTE)

        rate, _ = self.run_function()

        self.assertIsNone(rate)

    def test_fails_without_its_service(self):
        self.given(SDK, running=None)

        with self.assertRaisesRegex(LookupError, "The cluster streams has no active service KafkaConsumerService"):
            self.run_function()

    def test_fails_without_its_settings(self):
        with self.assertRaisesRegex(ClientError, "ParameterNotFound"):
            self.run_function()

    def test_fails_when_the_service_is_throttled(self):
        self.given(SDK, running=1)
        with Stubber(self.function.ecs) as ecs:
            ecs.add_client_error("describe_services", "ThrottlingException", http_status_code=400)

            with self.assertRaisesRegex(ClientError, "ThrottlingException"):
                self.run_function()

    def test_fails_when_the_metric_is_throttled(self):
        self.given(SDK, running=1)
        self.cloudwatch.add_client_error("get_metric_data", "Throttling", http_status_code=400)

        with self.assertRaisesRegex(ClientError, "Throttling"):
            self.run_function()

    def test_fails_when_the_rate_is_not_taken(self):
        self.given(SDK, running=1)
        self.given_answer(SDK, "persecond / 1", {NOW - 2 * MINUTE: 1.0}, end=NOW - MINUTE)
        self.cloudwatch.add_client_error("put_metric_data", "AccessDenied", http_status_code=403)

        with self.assertRaisesRegex(ClientError, "AccessDenied"):
            self.run_function()

    def test_hears_of_the_slowest_failures_before_its_time_is_up(self):
        config = self.function.CONFIG

        longest = 4 * config.retries["total_max_attempts"] * (config.connect_timeout + config.read_timeout)

        self.assertLess(longest, 30)

    def given(self, settings, running, desired=None):
        boto3.client("ssm").put_parameter(Name="settings", Type="String", Value=json.dumps(settings))
        ecs = boto3.client("ecs")
        ecs.create_cluster(clusterName="streams")
        if running is None:
            return
        ecs.register_task_definition(family="KafkaConsumerTask", containerDefinitions=[{"name": "consumer", "image": "consumer:1", "memory": 512}])
        with mock.patch.dict(os.environ, {"MOTO_ECS_SERVICE_RUNNING": str(running)}):
            ecs.create_service(
                cluster="streams",
                serviceName="KafkaConsumerService",
                taskDefinition="KafkaConsumerTask",
                desiredCount=running if desired is None else desired,
            )

    def given_answer(self, settings, average, points, end):
        """What CloudWatch answers, to exactly this question."""
        source = settings["source"]
        metric = {"Namespace": source["namespace"], "MetricName": source["metric"], "Dimensions": named(source["dimensions"])}
        question = {
            "MetricDataQueries": [
                {"Id": "produced", "MetricStat": {"Metric": metric, "Period": 60, "Stat": "Sum"}, "ReturnData": False},
                {"Id": "persecond", "Expression": source["perSecond"], "ReturnData": False},
                {"Id": "average", "Expression": average},
            ],
            "StartTime": end - 2 * MINUTE,
            "EndTime": end,
        }
        result = {"Id": "average", "StatusCode": "Complete", "Timestamps": list(points), "Values": list(points.values())}
        self.cloudwatch.add_response("get_metric_data", {"MetricDataResults": [result]}, question)

    def expect_published(self, rate):
        datum = {
            "MetricName": "rate_messages_produced_average_1m",
            "Dimensions": named({"ClusterName": "streams", "ServiceName": "KafkaConsumerService"}),
            "Timestamp": NOW,
            "Unit": "Count/Second",
            "Value": rate,
        }
        self.cloudwatch.add_response("put_metric_data", {}, {"Namespace": "ECS/CloudWatch/Custom", "MetricData": [datum]})

    def run_function(self):
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            rate = self.function.handler({"time": "2026-03-01T12:30:59Z"}, None)
        self.cloudwatch.assert_no_pending_responses()
        return rate, output.getvalue()


def named(dimensions):
    return [{"Name": name, "Value": value} for name, value in dimensions.items()]


def load():
    """The very file that is written into the template, imported anew for each test."""
    sys.dont_write_bytecode = True
    specification = importlib.util.spec_from_file_location("messages_per_consumer", SOURCE)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


if __name__ == "__main__":
    unittest.main()
