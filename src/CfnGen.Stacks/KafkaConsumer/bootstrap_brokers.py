"""Answers a custom resource of CloudFormation with the addresses of a Kafka cluster's brokers, for clients that sign in with IAM."""

import boto3
import cfnresponse
from botocore.config import Config

# All attempts together end before the function's time does: cut off, it could not answer, and CloudFormation would wait.
QUICKLY = Config(connect_timeout=5, read_timeout=10, retries={"mode": "standard", "total_max_attempts": 3})


def handler(event, context):
    status, data, reason = cfnresponse.SUCCESS, {}, None
    try:
        # There is nothing to delete: the addresses live and die with the cluster.
        if event["RequestType"] != "Delete":
            data = {"SaslIam": brokers(event["ResourceProperties"]["ClusterArn"])}
    except Exception as wrong:  # whatever it is, CloudFormation must hear of it
        status, reason = cfnresponse.FAILED, f"{type(wrong).__name__}: {wrong}"
        print(reason)
    # The same id for the resource's whole life: another one would be a replacement.
    physical_id = event.get("PhysicalResourceId") or f"{event.get('StackId')}/{event.get('LogicalResourceId')}"
    cfnresponse.send(event, context, status, data, physical_id, reason=reason)


def brokers(cluster):
    kafka = boto3.client("kafka", config=QUICKLY)
    addresses = kafka.get_bootstrap_brokers(ClusterArn=cluster).get("BootstrapBrokerStringSaslIam")
    if not addresses:
        raise LookupError(f"{cluster} has no brokers for clients that sign in with IAM.")
    return addresses
