namespace CfnGen.Model.Tests.Deployments;

/// <summary>Imports from the stacks that its parameters name; has something of everything that a deployment may set.</summary>
internal sealed class ServiceStack : Stack
{
    public Parameter<CfnString> Network => Parameter<CfnString>(new() { Type = ParameterType.String });

    public Parameter<CfnString> Bastion => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "" });

    public Parameter<CfnInteger> Days => Parameter<CfnInteger>(new() { Type = ParameterType.Number, Default = 14, MinValue = 1, MaxValue = 30 });

    public Parameter<CfnList<CfnString>> Zones => Parameter<CfnList<CfnString>>(new() { Type = ParameterType.CommaDelimitedList, Default = "a,b", AllowedValues = ["a", "b", "c"] });

    public Parameter<CfnString> Image => Parameter<CfnString>(new() { Type = ParameterType.ImageId, Default = "ami-1" });

    public Parameter<CfnString> Secret => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "", NoEcho = true, MaxLength = 100 });

    public Condition HasBastion => Condition(() => Fn.Not(Fn.Equals(Bastion, "")));

    public GenericResource Bucket => Resource(() => new GenericResource("AWS::S3::Bucket") { DeletionPolicy = DeletionPolicy.Retain });

    public GenericResource Database => Resource(() => new GenericResource("AWS::RDS::DBInstance") { DeletionPolicy = DeletionPolicy.Snapshot });

    public GenericResource Group => Resource(() => new GenericResource("AWS::EC2::SecurityGroup")
    {
        DeletionPolicy = DeletionPolicy.Delete,
        Extra = new() { ["VpcId"] = (CfnString)Fn.ImportValue($"{Network}-VPC") },
    });

    public GenericResource FromBastion => Resource(() => new GenericResource("AWS::EC2::SecurityGroupIngress")
    {
        Condition = HasBastion,
        Extra = new() { ["SourceSecurityGroupId"] = (CfnString)Fn.ImportValue($"{Bastion}-SecurityGroup") },
    });

    public GenericResource Alarm => Resource(() => new GenericResource("AWS::CloudWatch::Alarm")
    {
        Extra = new() { ["Period"] = 60, ["EvaluationPeriods"] = 5 },
    });

    public GenericResource LateAlarm => Resource(() => new GenericResource("AWS::CloudWatch::Alarm")
    {
        Extra = new() { ["Period"] = (CfnInteger)Days, ["EvaluationPeriods"] = 5 },
    });

    public GenericResource MathAlarm => Resource(() => new GenericResource("AWS::CloudWatch::Alarm")
    {
        Extra = new() { ["Metrics"] = [new() { ["MetricStat"] = new() { ["Period"] = 300 } }], ["EvaluationPeriods"] = 2 },
    });
}
