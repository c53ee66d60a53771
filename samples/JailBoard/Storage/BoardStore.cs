using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Wso.JailBoard;

/// <summary>The database: custodies and entries, which are only ever added to, and those who may sign in.</summary>
internal sealed class BoardStore(DbContextOptions<BoardStore> options) : IdentityUserContext<IdentityUser>(options)
{
    public DbSet<StoredCustody> Custodies => Set<StoredCustody>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<StoredRoster> Rosters => Set<StoredRoster>();

    /// <summary>A file of SQLite, or PostgreSQL where the connection string names a host.</summary>
    /// <param name="options">What is set.</param>
    /// <param name="connection">The connection string.</param>
    /// <param name="mayMake">Whether a file that is not there is made: when the board starts, and never while it runs, as then it was
    /// deleted.</param>
    public static void Use(DbContextOptionsBuilder options, string connection, bool mayMake = true) =>
        _ = connection.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        ? options.UseNpgsql(connection)
        : options.UseSqlite(mayMake ? connection : AsIs(connection)).AddInterceptors(DurableSqlite.Instance);

    private static string AsIs(string connection)
    {
        var parts = new SqliteConnectionStringBuilder(connection);
        parts.Mode = parts.Mode == SqliteOpenMode.ReadWriteCreate && parts.DataSource != ":memory:" ? SqliteOpenMode.ReadWrite : parts.Mode;
        return parts.ToString();
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    /// <summary>Once it returns, what was saved is in the database that is there: not in a file that somebody deleted meanwhile.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseRewriting();
        await Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            DatabaseFile.MustBeThere(Database.GetDbConnection());
            return saved;
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StoredCustody>().HasIndex(custody => custody.Key).IsUnique();
        builder.Entity<Entry>().HasKey(entry => new { entry.CustodyId, entry.Number });
        builder.Entity<Entry>().HasOne<StoredCustody>().WithMany().HasForeignKey(entry => entry.CustodyId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private void RefuseRewriting()
    {
        if (ChangeTracker.Entries()
            .Any(static row => row.State is EntityState.Modified or EntityState.Deleted
            && row.Entity is StoredCustody or JailBoard.Entry or StoredRoster))
        {
            throw new InvalidOperationException("What is recorded stays as it is: add an entry that corrects it.");
        }
    }
}
