"""The stand-in as boto3 sees it: clients that know nothing of it, and the orders that only it takes."""

import json
import os
import urllib.request

import boto3
from botocore.config import Config

ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
ONCE = Config(retries={"total_max_attempts": 1})
SOON = {"Delay": 1, "MaxAttempts": 30}

cloudformation = boto3.client("cloudformation", endpoint_url=ENDPOINT, config=ONCE)
storage = boto3.client("s3", endpoint_url=ENDPOINT, config=Config(s3={"addressing_style": "path"}))

SHOP = {
    "Parameters": {"Delay": {"Type": "Number", "Default": 0}, "Label": {"Type": "String", "Default": "Orders"}},
    "Resources": {
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}},
        "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Label"}}, "DependsOn": "Queue"},
    },
    "Outputs": {"Queue": {"Value": {"Ref": "Queue"}}},
}


def order(resource, what, **more):
    body = json.dumps({"logicalId": resource, "order": what, **more}).encode()
    urllib.request.urlopen(urllib.request.Request(f"{ENDPOINT}/_stand-in/resources", body, {"Content-Type": "application/json"}))


def parameters(**values):
    return [{"ParameterKey": key, "ParameterValue": str(value)} for key, value in values.items()]


def wait(waiter, stack, **more):
    cloudformation.get_waiter(waiter).wait(StackName=stack, WaiterConfig=SOON, **more)


def plan(stack, name, template, kind="UPDATE", **more):
    """A change set that is there, as boto3 describes it."""
    cloudformation.create_change_set(StackName=stack, ChangeSetName=name, ChangeSetType=kind, TemplateBody=json.dumps(template), **more)
    cloudformation.get_waiter("change_set_create_complete").wait(StackName=stack, ChangeSetName=name, WaiterConfig=SOON)
    return cloudformation.describe_change_set(StackName=stack, ChangeSetName=name, IncludePropertyValues=True)


def create(stack, template=None, **values):
    plan(stack, "first", template or SHOP, "CREATE", Parameters=parameters(**values))
    cloudformation.execute_change_set(StackName=stack, ChangeSetName="first")
    wait("stack_create_complete", stack)


def update(stack, name, template=None, disable_rollback=False, **values):
    plan(stack, name, template or SHOP, Parameters=parameters(**values))
    more = {"DisableRollback": True} if disable_rollback else {}
    cloudformation.execute_change_set(StackName=stack, ChangeSetName=name, **more)


def describe(stack):
    return cloudformation.describe_stacks(StackName=stack)["Stacks"][0]


def events(stack):
    """Oldest first."""
    pages = cloudformation.get_paginator("describe_stack_events").paginate(StackName=stack)
    return [event for page in pages for event in page["StackEvents"]][::-1]


def states(stack):
    """Of the stack itself, oldest first."""
    return [event["ResourceStatus"] for event in events(stack) if event["PhysicalResourceId"] == event["StackId"]]
