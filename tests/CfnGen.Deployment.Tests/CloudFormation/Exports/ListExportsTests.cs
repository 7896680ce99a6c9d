using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Exports;

public sealed class ListExportsTests
{
    [Fact]
    public async Task Tells_which_stack_exports_what()
    {
        using var client = new ScriptedAws().Results("ListExports",
            """
            <Exports>
              <member>
                <ExportingStackId>arn:aws:cloudformation:eu-west-1:123456789012:stack/network/1</ExportingStackId>
                <Name>network-VPC</Name>
                <Value>vpc-0a1b2c3d</Value>
              </member>
            </Exports>
            """).Client();

        var response = await client.ListExportsAsync(new());

        var export = Assert.Single(response.Exports!);
        Assert.Equal(("network-VPC", "vpc-0a1b2c3d"), (export.Name, export.Value));
    }

    [Fact]
    public async Task Does_not_take_a_lost_list_for_an_empty_one()
    {
        using var client = new ScriptedAws().Results("ListImports", "").Client();

        await Assert.ThrowsAsync<Amazon.Runtime.AmazonUnmarshallingException>(() => client.ListImportsAsync(new() { ExportName = "network-VPC" }));
    }
}
