using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Templates;

public sealed class RefusedTemplatesTests : IDisposable
{
    private const string Secretive = """
        Parameters:
          Password:
            Type: String
            NoEcho: true
            MinLength: 4
          Size:
            Type: String
            Default: small
            AllowedValues: [small, large]
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: !Sub "${Size}-${Password}"
        """;

    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Theory]
    [InlineData("{}", "Template format error: At least one Resources member must be defined.")]
    [InlineData("Resources: {A: {}}", "Template format error: [/Resources/A] Every Resources object must contain a Type member.")]
    [InlineData("Resources: {A: {Type: 'AWS::No::Such'}}", "Template format error: Unrecognized resource types: [AWS::No::Such]")]
    [InlineData("Resources: {A: {Type: 'AWS::SQS::Queue', DependsOn: B}}", "Template format error: Unresolved resource dependencies [B] in the Resources block of the template")]
    [InlineData("Resources: {A: {Type: 'AWS::SQS::Queue'}}\nSurprise: {}", "Invalid template property or properties [Surprise]")]
    [InlineData("Resources: [", "Template format error: YAML not well-formed. (line 2, column 1)")]
    public async Task A_template_that_is_wrong_is_refused_in_the_service_s_words(string template, string expected)
    {
        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("ValidateTemplate", ("TemplateBody", template)));

        Assert.Equal(("ValidationError", 400, expected), (refusal.Code, refusal.Status, refusal.Words));
    }

    [Fact]
    public async Task A_template_that_is_too_large_needs_a_bucket()
    {
        var template = SampleTemplates.TwoQueues + "\n#" + new string('x', 51_200);

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("ValidateTemplate", ("TemplateBody", template)));

        Assert.EndsWith("failed to satisfy constraint: Member must have length less than or equal to 51200", refusal.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Parameters: [Password] must have values")]
    [InlineData("Password", "abc", "Parameter 'Password' must contain at least 4 characters")]
    [InlineData("Colour", "red", "Parameters: [Colour] do not exist in the template")]
    public async Task A_parameter_that_is_wrong_is_refused(string key, string value, string expected)
    {
        (string, string)[] parameters = key.Length == 0 ? [] : [("Parameters.member.1.ParameterKey", key), ("Parameters.member.1.ParameterValue", value)];

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() =>
            caller.CallAsync("CreateStack", [("StackName", "shop"), ("TemplateBody", Secretive), .. parameters]));

        Assert.Equal(expected, refusal.Words);
    }

    [Fact]
    public async Task A_secret_is_shown_nowhere()
    {
        await caller.DeployAsync(Secretive, "CREATE", "shop", ("Parameters.member.1.ParameterKey", "Password"), ("Parameters.member.1.ParameterValue", "open-sesame"));

        var stack = await caller.CallAsync("DescribeStacks", ("StackName", "shop"));
        var events = await caller.CallAsync("DescribeStackEvents", ("StackName", "shop"));

        Assert.Equal("****", stack.Descendants("ParameterValue").First().Value);
        Assert.All(events.Descendants("ResourceProperties"), properties => Assert.DoesNotContain("open-sesame", properties.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_previous_value_is_kept_on_request()
    {
        (string, string) key = ("Parameters.member.1.ParameterKey", "Password");
        await caller.DeployAsync(Secretive, "CREATE", "shop", key, ("Parameters.member.1.ParameterValue", "open-sesame"));

        var plan = await caller.PlanAsync(Secretive, "UPDATE", "shop", key, ("Parameters.member.1.UsePreviousValue", "true"));

        Assert.Equal("FAILED", plan.Descendants("Status").Single().Value);
    }

    [Fact]
    public async Task A_stack_that_failed_to_be_made_takes_no_update()
    {
        caller.StandIn.Resources.Fail("One", CloudFormationStandIn.Faults.ResourceStepKind.Create);
        await caller.DeployAsync(SampleTemplates.TwoQueues);

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.PlanAsync(SampleTemplates.TwoQueues, "UPDATE"));

        Assert.EndsWith("is in ROLLBACK_COMPLETE state and can not be updated.", refusal.Words, StringComparison.Ordinal);
    }
}
