using System.Net;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using CfnGen.Deployment.CloudFormation.Wire;
using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Wire;

public sealed class AnswerUnmarshallerTests
{
    public static TheoryData<string> Nonsense =>
    [
        "",
        " ",
        "\0\0\0",
        "{}",
        "OK",
        "<html><body>Sign in to the hotel's network</body></html>",
        "<!DOCTYPE html><html></html>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><DescribeStacksResponse><DescribeStacksResult>&a;</DescribeStacksResult></DescribeStacksResponse>",
        "<DescribeStacksResponse/>",
        "<DescribeStacksResponse><ResponseMetadata/></DescribeStacksResponse>",
        "<DescribeStacksResponse><ListStacksResult/></DescribeStacksResponse>",
        "<ListStacksResponse><ListStacksResult/></ListStacksResponse>",
        "<DescribeStacksResponse><DescribeStacksResult/></DescribeStacksResponse>",
        "<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>a</StackName></member></Stacks></DescribeStacksResult></DescribeStacksResponse>",
        "<DescribeStacksResponse><DescribeStacksResult><Stacks>lost</Stacks></DescribeStacksResult></DescribeStacksResponse>",
        "<DescribeStacksResponse><DescribeStacksResult><Stacks><Stack/></Stacks></DescribeStacksResult></DescribeStacksResponse>",
    ];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Takes_nothing_for_an_answer_that_is_none(string body)
    {
        using var client = new ScriptedAws().Answers(body).Client();

        await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => client.DescribeStacksAsync(new()));
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Takes_nothing_for_a_refusal_that_is_none(string body)
    {
        using var client = new ScriptedAws().Answers(body, HttpStatusCode.BadRequest).Client();

        var failure = await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => client.DescribeStacksAsync(new()));

        Assert.Equal(HttpStatusCode.BadRequest, failure.StatusCode);
    }

    [Theory]
    [InlineData("CreateChangeSet", typeof(CreateChangeSetResponse))]
    [InlineData("ListChangeSets", typeof(ListChangeSetsResponse))]
    [InlineData("ListExports", typeof(ListExportsResponse))]
    [InlineData("DeleteStack", typeof(DeleteStackResponse))]
    public void Reads_an_answer_whole_or_not_at_all(string operation, Type response)
    {
        var bytes = Encoding.UTF8.GetBytes(OperationSample.Of(operation).Answer.TrimEnd());
        var unmarshaller = (XmlResponseUnmarshaller)Activator.CreateInstance(typeof(AnswerUnmarshaller<>).MakeGenericType(response), operation)!;

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<AmazonUnmarshallingException>(() => Unmarshall(unmarshaller, bytes[..length]));
        }

        Assert.IsType(response, Unmarshall(unmarshaller, bytes));
    }

    [Fact]
    public async Task Reads_a_refusal_whole_or_not_at_all()
    {
        const string Refusal = "<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>No updates are to be performed.</Message></Error></ErrorResponse>";

        for (var length = 0; length < Refusal.Length; length++)
        {
            using var client = new ScriptedAws().Answers(Refusal[..length], HttpStatusCode.BadRequest).Client();
            await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => client.DescribeStacksAsync(new()));
        }
    }

    [Theory]
    [InlineData("CreationTime", "yesterday")]
    [InlineData("DisableRollback", "perhaps")]
    [InlineData("TimeoutInMinutes", "ten")]
    public async Task Refuses_a_value_of_another_kind_and_names_its_place(string member, string value)
    {
        var aws = new ScriptedAws().Results(
            "DescribeStacks",
            $"<Stacks><member><StackName>web</StackName><StackStatus>CREATE_COMPLETE</StackStatus><{member}>{value}</{member}></member></Stacks>");
        using var client = aws.Client();

        var failure = await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => client.DescribeStacksAsync(new()));

        Assert.Contains($"DescribeStacksResult.Stacks.{member}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ignores_members_that_it_does_not_know()
    {
        using var client = new ScriptedAws()
            .Results("DescribeStacks", "<New><member/></New><Stacks><member><StackName>web</StackName><StackStatus>UPDATE_PAUSED</StackStatus><New/></member></Stacks>")
            .Client();

        var response = await client.DescribeStacksAsync(new());

        Assert.Equal("UPDATE_PAUSED", Assert.Single(response.Stacks!).StackStatus);
    }

    [Fact]
    public async Task Keeps_the_id_of_the_request()
    {
        using var client = new ScriptedAws().Results("DescribeStacks", "<Stacks/>").Client();

        var response = await client.DescribeStacksAsync(new());

        Assert.Equal("b9b4b068-3a41-11e5-94eb-example", response.ResponseMetadata.RequestId);
        Assert.Null(response.Stacks);
    }

    private static AmazonWebServiceResponse Unmarshall(XmlResponseUnmarshaller unmarshaller, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var context = new XmlUnmarshallerContext(stream, false, null, false);
        return unmarshaller.Unmarshall(context);
    }
}
