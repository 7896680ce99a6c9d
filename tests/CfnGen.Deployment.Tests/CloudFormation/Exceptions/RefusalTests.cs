using System.Net;
using Amazon.Runtime;
using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Exceptions;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("AlreadyExistsException", typeof(AlreadyExistsException))]
    [InlineData("ChangeSetNotFound", typeof(ChangeSetNotFoundException))]
    [InlineData("InsufficientCapabilitiesException", typeof(InsufficientCapabilitiesException))]
    [InlineData("InvalidChangeSetStatus", typeof(InvalidChangeSetStatusException))]
    [InlineData("LimitExceededException", typeof(LimitExceededException))]
    [InlineData("StackNotFoundException", typeof(StackNotFoundException))]
    [InlineData("StackSetNotFoundException", typeof(StackSetNotFoundException))]
    [InlineData("TokenAlreadyExistsException", typeof(TokenAlreadyExistsException))]
    [InlineData("ValidationError", typeof(AmazonCloudFormationException))]
    [InlineData("Throttling", typeof(AmazonCloudFormationException))]
    [InlineData("NobodyKnows", typeof(AmazonCloudFormationException))]
    public async Task Has_a_type_for_each_code_that_CloudFormation_models(string code, Type expected)
    {
        using var client = new ScriptedAws().Refuses(code, "No.").Client();

        var refusal = await Record.ExceptionAsync(() => client.ExecuteChangeSetAsync(new() { ChangeSetName = "cfngen-1" }));

        Assert.IsType(expected, refusal);
    }

    [Fact]
    public async Task Tells_code_message_status_and_whose_fault_it_is()
    {
        using var client = new ScriptedAws().Refuses("ValidationError", "Stack with id web does not exist", HttpStatusCode.BadRequest).Client();

        var refusal = await Assert.ThrowsAsync<AmazonCloudFormationException>(() => client.DescribeStacksAsync(new() { StackName = "web" }));

        Assert.Equal(("ValidationError", "Stack with id web does not exist"), (refusal.ErrorCode, refusal.Message));
        Assert.Equal((HttpStatusCode.BadRequest, ErrorType.Sender), (refusal.StatusCode, refusal.ErrorType));
        Assert.Equal("b9b4b068-3a41-11e5-94eb-example", refusal.RequestId);
    }

    [Fact]
    public async Task Takes_its_code_for_a_message_where_there_is_none()
    {
        using var client = new ScriptedAws().Answers("<ErrorResponse><Error><Code>InternalFailure</Code></Error></ErrorResponse>", HttpStatusCode.InternalServerError).Client();

        var refusal = await Assert.ThrowsAsync<AmazonCloudFormationException>(() => client.DescribeStacksAsync(new()));

        Assert.Equal("InternalFailure", refusal.Message);
    }
}
