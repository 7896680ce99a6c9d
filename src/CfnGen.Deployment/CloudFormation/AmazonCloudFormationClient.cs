using Amazon.Runtime;
using Amazon.Runtime.Internal;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation;

/// <summary>CloudFormation over HTTP: one line an operation, the rest is the form that goes and the XML that comes.</summary>
public sealed class AmazonCloudFormationClient(AWSCredentials credentials, AmazonCloudFormationConfig clientConfig)
    : AmazonServiceClient(credentials, clientConfig), IAmazonCloudFormation
{
    public Task<CreateChangeSetResponse> CreateChangeSetAsync(CreateChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateChangeSetResponse>("CreateChangeSet", request, cancellationToken);

    public Task<DescribeChangeSetResponse> DescribeChangeSetAsync(DescribeChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeChangeSetResponse>("DescribeChangeSet", request, cancellationToken);

    public Task<ListChangeSetsResponse> ListChangeSetsAsync(ListChangeSetsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListChangeSetsResponse>("ListChangeSets", request, cancellationToken);

    public Task<ExecuteChangeSetResponse> ExecuteChangeSetAsync(ExecuteChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ExecuteChangeSetResponse>("ExecuteChangeSet", request, cancellationToken);

    public Task<DeleteChangeSetResponse> DeleteChangeSetAsync(DeleteChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteChangeSetResponse>("DeleteChangeSet", request, cancellationToken);

    public Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStacksResponse>("DescribeStacks", request, cancellationToken);

    public Task<ListStacksResponse> ListStacksAsync(ListStacksRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListStacksResponse>("ListStacks", request, cancellationToken);

    public Task<DeleteStackResponse> DeleteStackAsync(DeleteStackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteStackResponse>("DeleteStack", request, cancellationToken);

    public Task<SetStackPolicyResponse> SetStackPolicyAsync(SetStackPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SetStackPolicyResponse>("SetStackPolicy", request, cancellationToken);

    public Task<GetStackPolicyResponse> GetStackPolicyAsync(GetStackPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetStackPolicyResponse>("GetStackPolicy", request, cancellationToken);

    public Task<UpdateTerminationProtectionResponse> UpdateTerminationProtectionAsync(UpdateTerminationProtectionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateTerminationProtectionResponse>("UpdateTerminationProtection", request, cancellationToken);

    public Task<DescribeStackEventsResponse> DescribeStackEventsAsync(DescribeStackEventsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackEventsResponse>("DescribeStackEvents", request, cancellationToken);

    public Task<SignalResourceResponse> SignalResourceAsync(SignalResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SignalResourceResponse>("SignalResource", request, cancellationToken);

    public Task<DescribeStackResourcesResponse> DescribeStackResourcesAsync(DescribeStackResourcesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackResourcesResponse>("DescribeStackResources", request, cancellationToken);

    public Task<ListStackResourcesResponse> ListStackResourcesAsync(ListStackResourcesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListStackResourcesResponse>("ListStackResources", request, cancellationToken);

    public Task<GetTemplateResponse> GetTemplateAsync(GetTemplateRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetTemplateResponse>("GetTemplate", request, cancellationToken);

    public Task<GetTemplateSummaryResponse> GetTemplateSummaryAsync(GetTemplateSummaryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetTemplateSummaryResponse>("GetTemplateSummary", request, cancellationToken);

    public Task<ValidateTemplateResponse> ValidateTemplateAsync(ValidateTemplateRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ValidateTemplateResponse>("ValidateTemplate", request, cancellationToken);

    public Task<ListExportsResponse> ListExportsAsync(ListExportsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListExportsResponse>("ListExports", request, cancellationToken);

    public Task<ListImportsResponse> ListImportsAsync(ListImportsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListImportsResponse>("ListImports", request, cancellationToken);

    public Task<ContinueUpdateRollbackResponse> ContinueUpdateRollbackAsync(ContinueUpdateRollbackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ContinueUpdateRollbackResponse>("ContinueUpdateRollback", request, cancellationToken);

    public Task<RollbackStackResponse> RollbackStackAsync(RollbackStackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<RollbackStackResponse>("RollbackStack", request, cancellationToken);

    public Task<CancelUpdateStackResponse> CancelUpdateStackAsync(CancelUpdateStackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CancelUpdateStackResponse>("CancelUpdateStack", request, cancellationToken);

    public Task<DetectStackDriftResponse> DetectStackDriftAsync(DetectStackDriftRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DetectStackDriftResponse>("DetectStackDrift", request, cancellationToken);

    public Task<DescribeStackDriftDetectionStatusResponse> DescribeStackDriftDetectionStatusAsync(DescribeStackDriftDetectionStatusRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackDriftDetectionStatusResponse>("DescribeStackDriftDetectionStatus", request, cancellationToken);

    public Task<DescribeStackResourceDriftsResponse> DescribeStackResourceDriftsAsync(DescribeStackResourceDriftsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackResourceDriftsResponse>("DescribeStackResourceDrifts", request, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new CloudFormationEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SignatureVersion4());
    }

    private Task<TResponse> CallAsync<TResponse>(string action, AmazonCloudFormationRequest request, CancellationToken cancel)
        where TResponse : AmazonWebServiceResponse, IAnswer<TResponse>, new() =>
        InvokeAsync<TResponse>(
            request,
            new InvokeOptions { RequestMarshaller = new QueryMarshaller(action), ResponseUnmarshaller = new AnswerUnmarshaller<TResponse>(action) },
            cancel);
}
