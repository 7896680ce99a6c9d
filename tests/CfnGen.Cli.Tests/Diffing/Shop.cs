namespace CfnGen.Cli.Tests.Diffing;

/// <summary>Two versions of a template in which much changes.</summary>
internal static class Shop
{
    public const string Before = """
        Parameters:
          Size: {Type: String, Default: t3.micro}
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
              KeySchema: [{AttributeName: Id, KeyType: HASH}]
              BillingMode: PAY_PER_REQUEST
          LaunchConfiguration:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties:
              ImageId: ami-0123456789abcdef0
              InstanceType: !Ref Size
              UserData:
                Fn::Base64: |
                  #!/bin/bash
                  set -e
                  yum install -y nginx
                  systemctl start nginx
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            UpdatePolicy: {AutoScalingRollingUpdate: {MinInstancesInService: 1, MaxBatchSize: 1}}
            Properties:
              AvailabilityZones: !GetAZs ''
              LaunchConfigurationName: !Ref LaunchConfiguration
              MinSize: 2
              MaxSize: 4
          Alerts:
            Type: AWS::SNS::Topic
            Properties: {DisplayName: Alerts}
          Spare:
            Type: AWS::SNS::Topic
        Outputs:
          Table: {Value: !Ref Orders}
        """;

    public const string After = """
        Parameters:
          Size: {Type: String, Default: t3.small}
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              AttributeDefinitions: [{AttributeName: Number, AttributeType: S}]
              KeySchema: [{AttributeName: Number, KeyType: HASH}]
              BillingMode: PAY_PER_REQUEST
          LaunchConfiguration:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties:
              ImageId: ami-0123456789abcdef0
              InstanceType: !Ref Size
              UserData:
                Fn::Base64: |
                  #!/bin/bash
                  set -e
                  yum install -y nginx jq
                  systemctl start nginx
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            UpdatePolicy: {AutoScalingRollingUpdate: {MinInstancesInService: 1, MaxBatchSize: 1}}
            Properties:
              AvailabilityZones: !GetAZs ''
              LaunchConfigurationName: !Ref LaunchConfiguration
              MinSize: 2
              MaxSize: 5
              MetricsCollection: [{Granularity: 1Minute, Metrics: [GroupMinSize, GroupMaxSize, GroupDesiredCapacity, GroupInServiceInstances]}]
          Alarms:
            Type: AWS::SNS::Topic
            Properties: {DisplayName: Alerts}
        Outputs:
          Table: {Value: !Ref Orders, Description: "All <orders>, old | new"}
          Topic: {Value: !Ref Alarms}
        """;
}
