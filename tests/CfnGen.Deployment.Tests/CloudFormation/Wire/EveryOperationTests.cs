using System.Reflection;
using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Wire;

public sealed class EveryOperationTests
{
    private static readonly MethodInfo[] Methods = [.. typeof(IAmazonCloudFormation).GetMethods().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))];

    public static TheoryData<string> Operations => [.. Methods.Select(method => method.Name[..^"Async".Length])];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Sends_the_form_that_botocore_sends(string operation)
    {
        var sample = OperationSample.Of(operation);
        var aws = new ScriptedAws().Answers(sample.Answer);

        await CallAsync(aws, operation);

        Assert.Equal(sample.Form, Assert.Single(aws.Calls).Fields.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Reads_what_botocore_reads(string operation)
    {
        var sample = OperationSample.Of(operation);

        var response = await CallAsync(new ScriptedAws().Answers(sample.Answer), operation);

        Assert.Equal(sample.Members, SampleShapes.Flatten(response).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_in_the_samples()
    {
        Assert.Equal(OperationSample.Operations, Methods.Select(method => method.Name[..^"Async".Length]).Order(StringComparer.Ordinal));
    }

    private static async Task<object> CallAsync(ScriptedAws aws, string operation)
    {
        using var client = aws.Client();
        var method = Methods.Single(method => method.Name == operation + "Async");
        var task = (Task)method.Invoke(client, [SampleShapes.Fill(method.GetParameters()[0].ParameterType), CancellationToken.None])!;
        await task;
        return ((dynamic)task).Result;
    }
}
