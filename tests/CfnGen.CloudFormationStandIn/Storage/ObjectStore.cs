using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>The buckets of the account. Who uses it holds <see cref="Gate"/>.</summary>
internal sealed class ObjectStore
{
    private readonly SortedDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);

    public Lock Gate { get; } = new();

    public IEnumerable<Bucket> Buckets => buckets.Values;

    public Bucket? Find(string name) => buckets.GetValueOrDefault(name);

    /// <exception cref="ServiceException">There is none of that name.</exception>
    public Bucket Get(string name) => Find(name) ?? throw new ServiceException("NoSuchBucket", "The specified bucket does not exist", 404);

    /// <exception cref="ServiceException">There is one of that name.</exception>
    public void Add(Bucket bucket)
    {
        if (!buckets.TryAdd(bucket.Name, bucket))
        {
            throw new ServiceException("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409);
        }
    }

    public void Remove(string name) => buckets.Remove(name);

    /// <exception cref="ServiceException">There is none of that key.</exception>
    public StoredObject Read(string bucket, string key) =>
        Get(bucket).Objects.GetValueOrDefault(key) ?? throw new ServiceException("NoSuchKey", "The specified key does not exist.", 404);
}
