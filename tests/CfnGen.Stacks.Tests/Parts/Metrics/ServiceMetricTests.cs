using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.ECS;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Lambda;
using CfnGen.Stacks.Parts.Metrics;

namespace CfnGen.Stacks.Tests.Parts.Metrics;

public sealed class ServiceMetricTests
{
    private static readonly TemplateDocument Template = new MeasuringStack().ToTemplate();

    [Theory]
    [InlineData("METRIC_NAMESPACE", "!Ref AWS::StackName")]
    [InlineData("METRIC_NAME", "JobsPerTask")]
    [InlineData("METRIC_UNIT", "Count")]
    [InlineData("METRIC_DIMENSIONS", """!Sub {"ClusterName": "${Cluster}", "ServiceName": "worker"}""")]
    public void Tells_a_function_all_that_it_needs_to_publish(string variable, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Publisher/Properties/Environment/Variables/{variable}"));

    [Theory]
    [InlineData("Action", "cloudwatch:PutMetricData")]
    [InlineData("Resource", "*")]
    [InlineData("Condition", "{StringEquals: {cloudwatch:namespace: !Ref AWS::StackName}}")]
    public void Allows_to_publish_in_its_own_namespace_only(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Role/Properties/Policies/0/PolicyDocument/Statement/0/{property}"));

    private sealed class MeasuringStack : Stack
    {
        public Cluster Cluster => Resource(() => new Cluster());

        public Role Role => Resource(() => new Role
        {
            AssumeRolePolicyDocument = PolicyDocument.AssumedBy("lambda.amazonaws.com"),
            Policies = [new() { PolicyName = "work", PolicyDocument = new PolicyDocument { Statement = [Metric.Publication] } }],
        });

        public Function Publisher => Resource(() => new Function
        {
            Role = Role.GetAtt.Arn,
            Code = new() { ZipFile = "pass" },
            Environment = new() { Variables = Metric.Environment },
        });

        private ServiceMetric Metric => new() { Namespace = Aws.StackName, Name = "JobsPerTask", Unit = "Count", Cluster = Cluster.Ref, Service = "worker" };
    }
}
