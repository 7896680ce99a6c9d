using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

/// <summary>The reasons are what AWS said to somebody, shortened; beside those that somebody asked about in public stands where.</summary>
public sealed class FailureRemedyTests
{
    [Theory]
    [InlineData("Action denied by stack policy: Statement [#1] does not allow [Update:Replace] for resource [*]", "--parameters")]
    [InlineData("The following hook(s) failed: [Example::S3::Encryption]", "cfngen events")] // github.com/aws/aws-cdk/issues/21674
    [InlineData("Export network-Vpc cannot be deleted as it is in use by web", "stop to import")]
    [InlineData("Export network-Vpc cannot be updated as it is in use by web", "another name")]
    [InlineData("No export named network-Vpc found. Rollback requested by user.", "exports it first")]
    [InlineData("Requires capabilities : [CAPABILITY_IAM]", "--capability")] // github.com/heptio/aws-quickstart/issues/193
    [InlineData("Failed to receive 1 resource signal(s) within the specified duration", "--disable-rollback")]
    [InlineData("Received 1 FAILURE signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement", "cloud-init-output.log")]
    [InlineData("CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [ID].", "/aws/lambda/")] // github.com/aws-solutions-library-samples/qnabot-on-aws/issues/523
    [InlineData("Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.", "describe-tasks")] // docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
    [InlineData("CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename orders and update the stack again.", "another name, or none")] // github.com/convox/rack/issues/2941
    [InlineData("fsmt-1 already exists in stack arn:aws:cloudformation:us-east-1:111122223333:stack/web/ID", "Another stack has it")] // github.com/aws-samples/eb-php-wordpress/issues/25
    [InlineData("Resource of type 'AWS::ECR::Repository' with identifier 'hello' already exists. (HandlerErrorCode: AlreadyExists)", "outside of this stack")] // github.com/stratospheric-dev/stratospheric/issues/204
    [InlineData("User: arn:aws:iam::123456789012:user/ci is not authorized to perform: sns:CreateTopic with an explicit deny in a service control policy", "organization")] // docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    [InlineData("You are not authorized to perform this operation. Encoded authorization failure message: abc", "decode-authorization-message")] // docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
    [InlineData("User: arn:aws:iam::123456789012:user/ci is not authorized to perform: sns:CreateTopic on resource: *", "--role-arn")] // docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    [InlineData("The maximum number of VPCs has been reached. (Error Code: VpcLimitExceeded)", "Service Quotas")] // github.com/awslabs/aws-saas-boost/issues/178
    [InlineData("We currently do not have sufficient m5.large capacity in the Availability Zone you requested (eu-west-1a).", "another zone")] // docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html
    [InlineData("AMI ami-1 is invalid: The image id '[ami-1]' does not exist (Service: AutoScaling, Status Code: 400)", "this region")] // github.com/AndrewGuenther/fck-nat/issues/29
    [InlineData("The Launch Configuration creation operation is not available in your account. Use launch templates.", "--fix launch-template")] // github.com/SummitRoute/aws_breaking_changes/issues/95
    [InlineData("No default VPC for this user (Service: AmazonEC2; Error Code: VPCIdNotSpecified)", "VpcId")] // github.com/aerospike/aws-cloudformation/issues/24
    [InlineData("Value (us-east-1b) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: us-east-1d.", "Choose another")] // github.com/widdix/aws-cf-templates/issues/36
    [InlineData("Security group sg-1 and subnet subnet-1 belong to different networks. (Error Code: InvalidParameter)", "two VPCs")] // github.com/metlo-labs/metlo/issues/556
    [InlineData("The bucket you tried to delete is not empty", "all their versions")] // oneuptime.com/blog/post/2026-02-12-cloudformation-stack-deletion-failures/view
    [InlineData("The repository with name 'web' in registry with id '111122223333' cannot be deleted because it still contains images", "EmptyOnDelete")] // github.com/brentley/appmeshworkshop/issues/31
    [InlineData("resource sg-1 has a dependent object (Error Code: DependencyViolation)", "describe-network-interfaces")] // github.com/go-to-k/delstack/issues/637
    [InlineData("The subnet 'subnet-1' has dependencies and cannot be deleted.", "Name=subnet-id")] // github.com/aws/aws-cdk/issues/14456
    [InlineData("Network vpc-1 has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.", "DependsOn")] // github.com/aws/eks-hybrid/pull/703
    [InlineData("Cannot delete protected DB Instance, please disable deletion protection and try again.", "protection off")] // github.com/hashicorp/terraform-provider-aws/issues/26233
    [InlineData("Service web did not stabilize.", "the resource itself")]
    [InlineData("Rate exceeded (Service: AWSLambdaInternal; Status Code: 429)", "DependsOn")]
    public void Says_what_to_do_about_failures_that_everybody_meets(string reason, string remedy)
    {
        var said = FailureRemedy.Of(Events.Of("Resource", "UPDATE_FAILED", reason));

        Assert.Contains(remedy, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_it_of_a_change_set_that_cannot_be_made_as_well()
    {
        var failure = new ChangeSetFailedException("web", "No export named network-Vpc found.");

        Assert.Equal("CloudFormation cannot make a change set for stack web: No export named network-Vpc found. Deploy the stack that exports it first; if it is deployed, check the parameters that the name is made of.", failure.Message);
    }

    [Fact]
    public void Does_not_guess()
    {
        var said = FailureRemedy.Of(Events.Of("Resource", "UPDATE_FAILED", "Something that nobody has seen before."));

        Assert.Null(said);
    }
}
