using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.EC2;
using CfnGen.Resources.SNS;

namespace CfnGen.Benchmarks.Stacks;

/// <summary>As many resources as wanted: security groups that refer to each other, alarms and their topics, with texts, lists and tags.</summary>
public sealed class GrowingStack(int resources) : Stack
{
    private const int Kinds = 4;

    public Parameter<CfnString> Environment => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "test" });

    public IReadOnlyList<Resource> All
    {
        get
        {
            var all = new Resource[resources];
            for (var i = 0; i < resources; i++)
            {
                var number = i / Kinds;
                all[i] = (i % Kinds) switch
                {
                    0 => Topic(number),
                    1 => Alarm(number),
                    2 => SecurityGroup(number),
                    _ => Ingress(number),
                };
            }

            return all;
        }
    }

    private Topic Topic(int number) => Resource(
        () => new Topic
        {
            Comment = "Gets the messages.",
            DisplayName = $"{Environment}-alerts",
            Subscription = [new() { Endpoint = "admin@example.com", Protocol = "email" }],
        },
        id: FormattableString.Invariant($"Topic{number}"));

    private Alarm Alarm(int number) => Resource(
        () => new Alarm
        {
            AlarmDescription = $"Errors in {Environment} of {Aws.StackName}",
            Namespace = "AWS/ApplicationELB",
            MetricName = "HTTPCode_ELB_5XX_Count",
            Statistic = "Sum",
            Period = 60,
            EvaluationPeriods = 1,
            Threshold = 0,
            ComparisonOperator = "GreaterThanThreshold",
            AlarmActions = [Topic(number).Ref],
        },
        id: FormattableString.Invariant($"Alarm{number}"));

    private SecurityGroup SecurityGroup(int number) => Resource(
        () => new SecurityGroup
        {
            GroupDescription = "Lets the load balancer in.",
            SecurityGroupIngress = [new() { CidrIp = "0.0.0.0/0", FromPort = 80, ToPort = 80, IpProtocol = "tcp" }],
            Tags = [new() { Key = "Name", Value = $"{Environment}-web" }],
        },
        id: FormattableString.Invariant($"SecurityGroup{number}"));

    private SecurityGroupIngress Ingress(int number) => Resource(
        () => new SecurityGroupIngress
        {
            GroupId = SecurityGroup(number).Ref,
            SourceSecurityGroupId = SecurityGroup(number).Ref,
            FromPort = 22,
            ToPort = 22,
            IpProtocol = "tcp",
        },
        id: FormattableString.Invariant($"Ingress{number}"));
}
