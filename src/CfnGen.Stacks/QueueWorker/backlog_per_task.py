"""Publishes how many messages of a queue wait for each running task of a service.

Whatever goes wrong leaves the handler as an exception. Lambda counts it as an error, and an
alarm watches the errors: scaling that is fed with wrong numbers, or none, would stop unseen.
"""

import json
import os
from datetime import datetime

import boto3
from botocore.config import Config

# Two tries of a few seconds for each of three calls: an error is raised and counted before the function's time is up.
CONFIG = Config(connect_timeout=1, read_timeout=2, retries={"mode": "standard", "total_max_attempts": 2})
sqs = boto3.client("sqs", config=CONFIG)
ecs = boto3.client("ecs", config=CONFIG)
cloudwatch = boto3.client("cloudwatch", config=CONFIG)


def handler(event, context):
    messages = waiting_messages(os.environ["QUEUE_URL"])
    tasks = running_tasks(os.environ["CLUSTER"], os.environ["SERVICE"])
    backlog = backlog_per_task(messages, tasks)
    publish(backlog, minute_of(event))
    print(json.dumps({"messages": messages, "tasks": tasks, "backlog_per_task": backlog}))
    return backlog


def waiting_messages(queue_url):
    """Those that can be received now. The ones that workers have in hand are not among them."""
    answer = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["ApproximateNumberOfMessages"])
    return int(answer["Attributes"]["ApproximateNumberOfMessages"])


def running_tasks(cluster, service):
    """Counted by ECS itself: a list of tasks would end after a hundred and hold those that only start."""
    answer = ecs.describe_services(cluster=cluster, services=[service])
    found = [item for item in answer["services"] if item["status"] == "ACTIVE"]
    if not found:
        raise LookupError(f"The cluster {cluster} has no active service {service}: {answer['failures']}")
    return found[0]["runningCount"]


def backlog_per_task(messages, tasks):
    """With no task at all, what a single one would find: the number stays defined, and grows with the queue."""
    return messages / max(tasks, 1)


def publish(value, minute):
    dimensions = json.loads(os.environ["METRIC_DIMENSIONS"])
    cloudwatch.put_metric_data(
        Namespace=os.environ["METRIC_NAMESPACE"],
        MetricData=[
            {
                "MetricName": os.environ["METRIC_NAME"],
                "Dimensions": [{"Name": name, "Value": text} for name, text in dimensions.items()],
                "Timestamp": minute,
                "Unit": os.environ["METRIC_UNIT"],
                "Value": value,
            }
        ],
    )


def minute_of(event):
    """By the rule's own clock: one datapoint for each minute, also when one run starts early and the next one late."""
    return datetime.fromisoformat(event["time"]).replace(second=0, microsecond=0)
