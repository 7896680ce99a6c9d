using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Has a parameter, an import, a role and an alarm, so that its deployment needs everything that one can need.</summary>
public sealed class ServiceStack : Stack
{
    public Parameter<CfnString> Network => Parameter<CfnString>(new() { Type = ParameterType.String });

    public Parameter<CfnString> Greeting => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "" });

    public GenericResource Role => Resource(() => new GenericResource("AWS::IAM::Role")
    {
        Extra = new()
        {
            ["AssumeRolePolicyDocument"] = new PolicyDocument { Statement = [PolicyStatement.Allow("sts:AssumeRole", to: new() { Service = ["ec2.amazonaws.com"] })] },
        },
    });

    public GenericResource Group => Resource(() => new GenericResource("AWS::EC2::SecurityGroup")
    {
        Extra = new() { ["GroupDescription"] = "Service", ["VpcId"] = (CfnString)Fn.ImportValue($"{Network}-VPC") },
    });

    public GenericResource Alarm => Resource(() => new GenericResource("AWS::CloudWatch::Alarm")
    {
        Extra = new()
        {
            ["Namespace"] = "Service",
            ["MetricName"] = "Errors",
            ["Statistic"] = "Sum",
            ["Period"] = 60,
            ["EvaluationPeriods"] = 1,
            ["ComparisonOperator"] = "GreaterThanThreshold",
            ["Threshold"] = 0,
        },
    });
}
