namespace CfnGen.Model.Tests.Deployments;

public sealed class TemplateCapabilitiesTests
{
    [Theory]
    [InlineData("AWS::SNS::Topic", null, "")]
    [InlineData("AWS::IAM::Role", null, "CAPABILITY_IAM")]
    [InlineData("AWS::IAM::Policy", "PolicyName", "CAPABILITY_IAM")]
    [InlineData("AWS::IAM::InstanceProfile", null, "CAPABILITY_IAM")]
    [InlineData("AWS::IAM::Role", "RoleName", "CAPABILITY_NAMED_IAM")]
    [InlineData("AWS::IAM::ManagedPolicy", "ManagedPolicyName", "CAPABILITY_NAMED_IAM")]
    [InlineData("AWS::SNS::Topic", "RoleName", "")]
    [InlineData("AWS::CloudFormation::Stack", null, "CAPABILITY_AUTO_EXPAND")]
    [InlineData("My::Own::Thing::MODULE", null, "CAPABILITY_AUTO_EXPAND")]
    public void Follow_from_the_types_and_their_fixed_names(string type, string? property, string expected) =>
        Assert.Equal(expected, CapabilitiesOf(new OneStack(type, property, [])));

    [Fact]
    public void Follow_from_a_transform() =>
        Assert.Equal("CAPABILITY_IAM CAPABILITY_AUTO_EXPAND", CapabilitiesOf(new OneStack("AWS::IAM::Role", null, ["AWS::LanguageExtensions"])));

    private static string CapabilitiesOf(Stack stack) =>
        string.Join(' ', DeploymentPlan.Of([new Deployment<OneStack> { Environment = Given.Production }], [stack]).Deployments[0].Capabilities);

    private sealed class OneStack(string type, string? property, IReadOnlyList<string> transform) : Stack
    {
        public override IReadOnlyList<string> Transform => transform;

        public GenericResource Only => Resource(() => new GenericResource(type)
        {
            Extra = property is null ? null : new() { [property] = (CfnString)"fixed" },
        });
    }
}
