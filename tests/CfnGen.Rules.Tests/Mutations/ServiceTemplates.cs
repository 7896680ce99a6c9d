namespace CfnGen.Rules.Tests.Mutations;

/// <summary>A small template without an error for each of the services that most stacks use.</summary>
internal static class ServiceTemplates
{
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["AutoScaling"] = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 3
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MetricsCollection: [{Granularity: 1Minute}]
              Out:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
            """,
        ["CloudWatch"] = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: ApproximateAgeOfOldestMessage
                  Dimensions: [{Name: QueueName, Value: orders}]
                  Statistic: Maximum
                  Period: 60
                  EvaluationPeriods: 3
                  Threshold: 300
                  ComparisonOperator: GreaterThanThreshold
                  TreatMissingData: notBreaching
            """,
        ["DynamoDB"] = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  KeySchema: [{AttributeName: Id, KeyType: HASH}]
                  StreamSpecification: {StreamViewType: NEW_IMAGE}
            """,
        ["EC2"] = """
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: 10.0.0.0/16, EnableDnsSupport: true, EnableDnsHostnames: true, InstanceTenancy: default}
              Zone:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: false}
              Group:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  VpcId: !Ref Network
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}]
            """,
        ["ElasticLoadBalancingV2"] = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Type: application, Scheme: internal, Subnets: [subnet-0a1b2c3d, subnet-1a1b2c3d]}
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Protocol: HTTP, Port: 8080, VpcId: vpc-0a1b2c3d, TargetType: ip}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Port: 443
                  Protocol: HTTPS
                  Certificates: [{CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-0000-1111-2222-333344445555'}]
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
            """,
        ["Events"] = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: rate(1 day)
                  State: ENABLED
                  Targets: [{Id: topic, Arn: 'arn:aws:sns:eu-west-1:111122223333:alerts'}]
            """,
        ["Lambda"] = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {Service: lambda.amazonaws.com}}]
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Runtime: python3.13
                  Handler: index.handler
                  Role: !GetAtt Role.Arn
                  Architectures: [arm64]
                  Code: {ZipFile: 'def handler(event, context): return event'}
                  TracingConfig: {Mode: Active}
              Permission:
                Type: AWS::Lambda::Permission
                Properties: {FunctionName: !Ref Function, Action: lambda:InvokeFunction, Principal: events.amazonaws.com}
            """,
        ["Logs"] = """
            Resources:
              Log:
                Type: AWS::Logs::LogGroup
                Properties: {RetentionInDays: 30}
              Errors:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: !Ref Log
                  FilterPattern: ERROR
                  MetricTransformations: [{MetricName: Errors, MetricNamespace: Shop, MetricValue: '1', Unit: Count}]
            """,
        ["RDS"] = """
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
                DeletionPolicy: Snapshot
                UpdateReplacePolicy: Snapshot
                Properties:
                  Engine: postgres
                  DBInstanceClass: db.t4g.micro
                  AllocatedStorage: '20'
                  MasterUsername: shop
                  ManageMasterUserPassword: true
                  StorageEncrypted: true
            """,
        ["S3"] = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: Enabled}
                  BucketEncryption:
                    ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: AES256}}]
                  LifecycleConfiguration:
                    Rules: [{Id: Old, Status: Enabled, NoncurrentVersionExpiration: {NoncurrentDays: 30}}]
            """,
        ["SNS and SQS"] = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 60, SqsManagedSseEnabled: true}
              Topic:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: [{Protocol: sqs, Endpoint: !GetAtt Queue.Arn}]
              Copy:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref Topic, Protocol: sqs, Endpoint: !GetAtt Queue.Arn, RawMessageDelivery: true}
            """,
    };
}
