using CfnGen.Cli.Deployments;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using CfnGen.Stacks;

namespace CfnGen.Cli.Tests.Deployments;

public sealed class RemovalCommandsTests
{
    private static readonly DeploymentEnvironment Test = new() { Name = "test", Region = "eu-west-1" };

    [Fact]
    public void Removes_what_uses_another_first_and_what_encrypts_last()
    {
        var commands = Of(new KeepingStack(), new Deployment<KeepingStack> { Environment = Test });

        var text = commands.Remove();

        Assert.Equal(
            """
            # Topic goes with its cluster.
            aws kafka delete-cluster --region eu-west-1 --cluster-arn "$keptCluster"
            # It takes a while. The error that ends this says that the cluster does not exist.
            while aws kafka describe-cluster --region eu-west-1 --cluster-arn "$keptCluster" > /dev/null; do sleep 30; done
            aws kafka delete-configuration --region eu-west-1 --arn "$keptConfiguration"
            aws ec2 delete-security-group --region eu-west-1 --group-id "$keptGroup"
            aws sqs delete-queue --region eu-west-1 --queue-url "$keptWork"
            # All versions, a thousand at a time. The error that ends this says that there is none left.
            while aws s3api list-object-versions --region eu-west-1 --bucket "$keptBucket" --max-items 1000 --output json \
                --query '{Objects: [Versions, DeleteMarkers][][].{Key: Key, VersionId: VersionId}, Quiet: `true`}' |
                aws s3api delete-objects --region eu-west-1 --bucket "$keptBucket" --delete file:///dev/stdin; do :; done
            aws s3 rb --region eu-west-1 "s3://$keptBucket"
            aws logs delete-log-group --region eu-west-1 --log-group-name "$keptLogs"
            # No command deletes a key at once: it goes 30 days later.
            aws kms schedule-key-deletion --region eu-west-1 --key-id "$keptKey"
            echo "Delete it by hand: Disk, AWS::EFS::FileSystem, $keptDisk"
            echo "A snapshot remains: Database, AWS::RDS::DBInstance, $keptDatabase"
            """,
            text);
    }

    [Fact]
    public void Asks_for_the_names_of_what_is_kept_before_the_stack_is_gone()
    {
        var commands = Of(new NetworkStack(), new Deployment<NetworkStack> { Environment = Test, TerminationProtection = true });

        var text = commands.Delete();

        Assert.Equal(
            """
            keptVpc=$(physical_id eu-west-1 test-network Vpc)
            aws cloudformation update-termination-protection --region eu-west-1 --stack-name test-network --no-enable-termination-protection
            aws cloudformation delete-stack --region eu-west-1 --stack-name test-network
            aws cloudformation wait stack-delete-complete --region eu-west-1 --stack-name test-network
            """,
            text);
    }

    [Fact]
    public void Asks_for_nothing_where_nothing_is_kept()
    {
        var commands = Of(new GreetingStack(), new Deployment<GreetingStack> { Environment = Test });

        var text = commands.Delete();

        Assert.False(commands.Keeps);
        Assert.StartsWith("aws cloudformation delete-stack ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_what_is_kept()
    {
        var several = Of(new KeepingStack(), new Deployment<KeepingStack> { Environment = Test });
        var one = Of(new NetworkStack(), new Deployment<NetworkStack> { Environment = Test });

        Assert.Equal("Topic, Cluster, Configuration, Group, Work, Bucket, Logs, Key, Disk and Database", several.Kept());
        Assert.Equal("Vpc", one.Kept());
    }

    [Fact]
    public void Leaves_nothing_to_be_deleted_by_hand_of_any_stack_that_is_deployed()
    {
        var plan = DeploymentPlan.Of(DeploymentCatalogue.Create(), StackCatalogue.Create());

        var removals = plan.Deployments.Select(deployment => new RemovalCommands(deployment)).Where(commands => commands.Keeps).ToArray();

        Assert.NotEmpty(removals);
        Assert.All(removals, commands => Assert.DoesNotContain("by hand", commands.Remove(), StringComparison.Ordinal));
    }

    private static RemovalCommands Of(Stack stack, Model.Deployment deployment) => new(DeploymentPlan.Of([deployment], [stack]).Deployments[0]);
}
