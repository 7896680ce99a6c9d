"""Publishes how many messages a second are produced for each running task that consumes them.

Whatever goes wrong leaves the handler as an exception. Lambda counts it as an error, and an alarm watches the errors.
"""

import json
import os
from datetime import datetime, timedelta

import boto3
from botocore.config import Config

PERIOD = timedelta(seconds=60)

# Two tries of a few seconds for each of four calls: an error is raised and counted before the function's time is up.
CONFIG = Config(connect_timeout=1, read_timeout=2, retries={"mode": "standard", "total_max_attempts": 2})
ssm = boto3.client("ssm", config=CONFIG)
ecs = boto3.client("ecs", config=CONFIG)
cloudwatch = boto3.client("cloudwatch", config=CONFIG)


def handler(event, context):
    settings = json.loads(ssm.get_parameter(Name=os.environ["SETTINGS"])["Parameter"]["Value"])
    tasks = running_tasks(settings["cluster"], settings["service"])
    minute = minute_of(event)
    rate = messages_per_task(settings["source"], tasks, minute)
    # Without a count there is no datapoint. Zero would be a guess, and would end tasks that are needed.
    if rate is not None:
        publish(settings["target"], rate, minute)
    print(json.dumps({"tasks": tasks, "messages_per_task": rate}))
    return rate


def running_tasks(cluster, service):
    answer = ecs.describe_services(cluster=cluster, services=[service])
    found = [item for item in answer["services"] if item["status"] == "ACTIVE"]
    if not found:
        raise LookupError(f"The cluster {cluster} has no active service {service}: {answer['failures']}")
    return found[0]["runningCount"]


def messages_per_task(source, tasks, minute):
    """The rate of the last whole minute that is settled, as metric math; the minute before it is there for RATE, which needs two."""
    end = minute - timedelta(seconds=source["delay"])
    metric = {"Namespace": source["namespace"], "MetricName": source["metric"], "Dimensions": dimensions(source)}
    stat = {"Metric": metric, "Period": PERIOD.seconds, "Stat": "Sum"}
    answer = cloudwatch.get_metric_data(
        MetricDataQueries=[
            {"Id": "produced", "MetricStat": stat, "ReturnData": False},
            {"Id": "persecond", "Expression": source["perSecond"], "ReturnData": False},
            # With no task at all, what a single one would get: the number stays defined, and asks for tasks.
            {"Id": "average", "Expression": f"persecond / {max(tasks, 1)}"},
        ],
        StartTime=end - 2 * PERIOD,
        EndTime=end,
    )
    average = answer["MetricDataResults"][0]
    return dict(zip(average["Timestamps"], average["Values"])).get(end - PERIOD)


def publish(target, rate, minute):
    cloudwatch.put_metric_data(
        Namespace=target["namespace"],
        MetricData=[
            {
                "MetricName": target["metric"],
                "Dimensions": dimensions(target),
                "Timestamp": minute,
                "Unit": target["unit"],
                "Value": rate,
            }
        ],
    )


def dimensions(metric):
    return [{"Name": name, "Value": value} for name, value in metric["dimensions"].items()]


def minute_of(event):
    """By the rule's own clock: one datapoint for each minute, also when one run starts early and the next one late."""
    return datetime.fromisoformat(event["time"]).replace(second=0, microsecond=0)
