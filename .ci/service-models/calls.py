"""Which call of its service makes a resource of which type, and where the call's words differ from CloudFormation's.

Properties are matched to the call's members by their names, whatever the case of the letters.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Call:
    """How a resource is made."""

    service: str
    operation: str
    # The member for the resource's name, which CloudFormation makes up where the template gives none.
    name: str | None = None
    # Members that CloudFormation fills in from what the template says elsewhere.
    fixed: dict = field(default_factory=dict)
    # Properties, by their path, that the call calls otherwise.
    renamed: dict = field(default_factory=dict)
    # Properties that another call takes: the operation, and the member within it.
    elsewhere: dict = field(default_factory=dict)
    # Properties, by their path, that no call takes as they are, with the reason.
    left_out: dict = field(default_factory=dict)
    # The member that holds all others.
    wrapped: str | None = None


CALLS = {
    "AWS::ApplicationAutoScaling::ScalableTarget": Call("application-autoscaling", "RegisterScalableTarget"),
    "AWS::ApplicationAutoScaling::ScalingPolicy": Call(
        "application-autoscaling",
        "PutScalingPolicy",
        # The target that a policy refers to says what is scaled.
        fixed={"ServiceNamespace": "ecs", "ScalableDimension": "ecs:service:DesiredCount"},
        renamed={"ScalingTargetId": "ResourceId"},
    ),
    "AWS::AutoScaling::AutoScalingGroup": Call(
        "autoscaling",
        "CreateAutoScalingGroup",
        name="AutoScalingGroupName",
        renamed={"Cooldown": "DefaultCooldown"},
        elsewhere={"MetricsCollection": "EnableMetricsCollection"},
    ),
    "AWS::AutoScaling::LaunchConfiguration": Call("autoscaling", "CreateLaunchConfiguration", name="LaunchConfigurationName"),
    "AWS::AutoScaling::ScalingPolicy": Call("autoscaling", "PutScalingPolicy", name="PolicyName"),
    "AWS::CloudWatch::Alarm": Call("cloudwatch", "PutMetricAlarm", name="AlarmName"),
    "AWS::CodeBuild::Project": Call("codebuild", "CreateProject", name="name"),
    "AWS::CodePipeline::Pipeline": Call(
        "codepipeline",
        "CreatePipeline",
        name="name",
        wrapped="pipeline",
        left_out={"RestartExecutionOnUpdate": "CloudFormation itself starts the pipeline"},
    ),
    "AWS::CodeStarNotifications::NotificationRule": Call("codestar-notifications", "CreateNotificationRule"),
    "AWS::EC2::FlowLog": Call("ec2", "CreateFlowLogs", renamed={"ResourceId": "ResourceIds"}),
    "AWS::EC2::LaunchTemplate": Call("ec2", "CreateLaunchTemplate", name="LaunchTemplateName"),
    "AWS::ECS::Cluster": Call("ecs", "CreateCluster", renamed={"ClusterSettings": "settings"}),
    "AWS::ECS::Service": Call("ecs", "CreateService", name="serviceName"),
    "AWS::ECS::TaskDefinition": Call("ecs", "RegisterTaskDefinition", name="family"),
    "AWS::ElasticLoadBalancing::LoadBalancer": Call(
        "elb",
        "CreateLoadBalancer",
        name="LoadBalancerName",
        elsewhere={
            "AccessLoggingPolicy": "ModifyLoadBalancerAttributes.LoadBalancerAttributes.AccessLog",
            "AppCookieStickinessPolicy": "CreateAppCookieStickinessPolicy",
            "ConnectionDrainingPolicy": "ModifyLoadBalancerAttributes.LoadBalancerAttributes.ConnectionDraining",
            "ConnectionSettings": "ModifyLoadBalancerAttributes.LoadBalancerAttributes.ConnectionSettings",
            "HealthCheck": "ConfigureHealthCheck.HealthCheck",
            "Policies": "CreateLoadBalancerPolicy",
        },
        renamed={
            "Policies.PolicyType": "PolicyTypeName",
            "Policies.Attributes": "PolicyAttributes",
            "Policies.Attributes.Name": "AttributeName",
            "Policies.Attributes.Value": "AttributeValue",
        },
        left_out={
            "CrossZone": "a switch of its own, true or false",
            "Listeners.PolicyNames": "a call of its own ties policies to a listener, by the names that the template gives them",
        },
    ),
    "AWS::ElasticLoadBalancingV2::Listener": Call("elbv2", "CreateListener"),
    "AWS::ElasticLoadBalancingV2::ListenerRule": Call("elbv2", "CreateRule"),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": Call(
        "elbv2", "CreateLoadBalancer", name="Name", elsewhere={"LoadBalancerAttributes": "ModifyLoadBalancerAttributes.Attributes"}
    ),
    "AWS::ElasticLoadBalancingV2::TargetGroup": Call(
        "elbv2", "CreateTargetGroup", name="Name", elsewhere={"TargetGroupAttributes": "ModifyTargetGroupAttributes.Attributes"}
    ),
    "AWS::Events::Rule": Call("events", "PutRule", name="Name", elsewhere={"Targets": "PutTargets.Targets"}),
    "AWS::KMS::Key": Call(
        "kms",
        "CreateKey",
        renamed={"KeyPolicy": "Policy"},
        elsewhere={"PendingWindowInDays": "ScheduleKeyDeletion.PendingWindowInDays"},
        left_out={"EnableKeyRotation": "a switch of its own, true or false"},
    ),
    "AWS::Lambda::EventInvokeConfig": Call("lambda", "PutFunctionEventInvokeConfig"),
    "AWS::Lambda::Function": Call("lambda", "CreateFunction", name="FunctionName"),
    "AWS::Lambda::Permission": Call("lambda", "AddPermission", name="StatementId"),
    "AWS::Logs::LogGroup": Call("logs", "CreateLogGroup", name="logGroupName", elsewhere={"RetentionInDays": "PutRetentionPolicy.retentionInDays"}),
    "AWS::Logs::MetricFilter": Call("logs", "PutMetricFilter", name="filterName"),
    "AWS::MSK::Cluster": Call("kafka", "CreateCluster", name="ClusterName"),
    "AWS::MSK::Configuration": Call("kafka", "CreateConfiguration", name="Name", renamed={"KafkaVersionsList": "KafkaVersions"}),
    "AWS::MSK::Topic": Call("kafka", "CreateTopic"),
    "AWS::S3::BucketPolicy": Call("s3", "PutBucketPolicy", renamed={"PolicyDocument": "Policy"}),
    "AWS::SNS::TopicPolicy": Call(
        "sns", "SetTopicAttributes", fixed={"AttributeName": "Policy"}, renamed={"Topics": "TopicArn", "PolicyDocument": "AttributeValue"}
    ),
    "AWS::SQS::QueuePolicy": Call(
        "sqs",
        "SetQueueAttributes",
        fixed={"Attributes": {"Policy": "{}"}},
        renamed={"Queues": "QueueUrl"},
        left_out={"PolicyDocument": "the value of an attribute, which the model does not describe"},
    ),
    "AWS::SSM::Parameter": Call("ssm", "PutParameter", name="Name"),
}

# Resources that moto really makes in steps/create-stacks, and whose calls differ much from their properties.
MADE_BY_MOTO = {
    "AWS::EC2::EIP",
    "AWS::EC2::Instance",
    "AWS::EC2::InternetGateway",
    "AWS::EC2::NatGateway",
    "AWS::EC2::Route",
    "AWS::EC2::RouteTable",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::Subnet",
    "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::EC2::VPC",
    "AWS::EC2::VPCEndpoint",
    "AWS::EC2::VPCGatewayAttachment",
    "AWS::IAM::InstanceProfile",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::S3::Bucket",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
}

# Resources that no service makes: a function of the stack answers for them.
MADE_BY_FUNCTIONS = {"AWS::CloudFormation::CustomResource"}
