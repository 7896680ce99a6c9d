"""Shows that the check notices what it is for: each line breaks one thing in a resource that is fine, and names what must be said."""

import copy
import sys

from check import template_findings

GOOD = {
    "Alarm": {
        "Type": "AWS::CloudWatch::Alarm",
        "Properties": {
            "Namespace": "AWS/SQS",
            "MetricName": "ApproximateAgeOfOldestMessage",
            "Statistic": "Maximum",
            "Period": 60,
            "EvaluationPeriods": 1,
            "ComparisonOperator": "GreaterThanThreshold",
            "Threshold": 300,
            "AlarmActions": [{"Ref": "Alerts"}],
        },
    },
    "Target": {
        "Type": "AWS::ApplicationAutoScaling::ScalableTarget",
        "Properties": {
            "ServiceNamespace": "ecs",
            "ResourceId": {"Fn::Sub": "service/${Cluster}/${Service.Name}"},
            "ScalableDimension": "ecs:service:DesiredCount",
            "MinCapacity": {"Ref": "MinTasks"},
            "MaxCapacity": 10,
        },
    },
    "Filter": {
        "Type": "AWS::Logs::MetricFilter",
        "Properties": {
            "FilterPattern": "Error",
            "LogGroupName": {"Ref": "Logs"},
            "MetricTransformations": [{"MetricName": "Errors", "MetricNamespace": {"Ref": "AWS::StackName"}, "MetricValue": "1"}],
        },
    },
    "Topic": {
        "Type": "AWS::MSK::Topic",
        "Properties": {"ClusterArn": {"Ref": "Cluster"}, "TopicName": "messages", "PartitionCount": 10, "ReplicationFactor": 3},
    },
    "Rule": {
        "Type": "AWS::Events::Rule",
        "Properties": {"ScheduleExpression": "rate(1 minute)", "Targets": [{"Id": "function", "Arn": {"Fn::GetAtt": ["Function", "Arn"]}}]},
    },
    "Pipeline": {
        "Type": "AWS::CodePipeline::Pipeline",
        "Properties": {
            "RoleArn": {"Fn::GetAtt": ["Role", "Arn"]},
            "PipelineType": "V2",
            "ArtifactStore": {"Type": "S3", "Location": {"Ref": "Bucket"}},
            "Stages": [
                {
                    "Name": "Build",
                    "Actions": [
                        {
                            "Name": "Build",
                            "ActionTypeId": {"Category": "Build", "Owner": "AWS", "Provider": "CodeBuild", "Version": "1"},
                        }
                    ],
                }
            ],
        },
    },
}

BREAKS = [
    ("Alarm.ComparisonOperator", "Above", "ComparisonOperator is 'Above'"),
    ("Alarm.TreatMissing", "breaching", "TreatMissing is unknown"),
    ("Topic.PartitionCount", None, 'Missing required parameter in input: "PartitionCount"'),
    ("Alarm.Period", 0, "Period is 0"),
    ("Alarm.Period", "often", "Invalid type for parameter Period"),
    ("Alarm.AlarmActions", ["arn"] * 6, "AlarmActions is 6 entries"),
    ("Alarm.Statistic", {"Fn::If": ["Busy", "Maximum", "Most"]}, "Statistic is 'Most'"),
    ("Alarm.Dimensions", "QueueName", "Dimensions[0] is 'QueueName'"),
    ("Target.ScalableDimension", "ecs:service:Tasks", "ScalableDimension is 'ecs:service:Tasks'"),
    ("Filter.MetricTransformations.0.Unit", "Pieces", "MetricTransformations[0].Unit is 'Pieces'"),
    ("Filter.MetricTransformations.0.MetricName", "a:b", "does not match"),
    ("Topic.PartitionCount", 0, "PartitionCount is 0"),
    ("Rule.Targets.0.Arn", "", "Targets[0].Arn is 0 characters"),
    ("Pipeline.Stages.0.Actions.0.ActionTypeId.Owner", "Me", "Owner is 'Me'"),
]


def broken(path, value):
    """The good template with one property set to another value, or taken away."""
    resources = copy.deepcopy(GOOD)
    resource, *keys = path.split(".")
    place = resources[resource]["Properties"]
    for key in keys[:-1]:
        place = place[int(key) if isinstance(place, list) else key]
    if value is None:
        del place[keys[-1]]
    else:
        place[keys[-1]] = value
    return {"Resources": resources}


def main():
    failures = [f"What is fine is reported: {finding}" for finding in template_findings({"Resources": GOOD})]
    for path, value, said in BREAKS:
        findings = template_findings(broken(path, value))
        if not any(said in finding for finding in findings):
            failures.append(f"{path} = {value!r}: not '{said}' but {findings}")
    unchecked = template_findings({"Resources": {"Job": {"Type": "AWS::Glue::Job"}}})
    if not any(finding.startswith("Job (AWS::Glue::Job): is of a type that nothing checks") for finding in unchecked):
        failures.append(f"A type that nothing checks is not named: {unchecked}")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(BREAKS) + 1} broken resources, {len(failures)} of them not noticed as they should be.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
